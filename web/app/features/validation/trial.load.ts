import { type Asking, graphql, load, loadPart } from '~/graphql'
import { loadVersionNumber } from '../standards/standard.load'
import { FrontPageExample } from './validation.queries'

const Examples = graphql(`
  query TrialExamples($id: ID!, $version: String!) {
    standardVersion(id: $id, version: $version) {
      examples {
        message
        expected
      }
    }
  }
`)

/** The message that the form of a standard offers: its example of a shipment with a mistake, else any, else none. */
export async function loadTrial(asking: Asking, standardId: string): Promise<{ readonly message: string }> {
  const front = await loadPart(asking, FrontPageExample)
  if (front?.frontPageExample?.standardId === standardId) return { message: front.frontPageExample.message }
  const version = await loadVersionNumber(asking, standardId)
  const { examples } = (await load(asking, Examples, { id: standardId, version })).standardVersion
  const chosen = examples.find(({ expected }) => expected === 'fail') ?? examples[0]
  return { message: chosen?.message ?? '' }
}
