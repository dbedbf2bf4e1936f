import type { LocalizedText } from '#shared/kernel'
import { type Asking, load, loadPart } from '~/graphql'
import { CodeListSizes, OneCodeList } from './parts.queries'

/** The names of codes, by code. */
export type CodeNames = Readonly<Record<string, LocalizedText>>

// Filer types and modes of transport are codes of the standard's own short lists. Countries and currencies are long
// and never name a filer or a mode.
const LONGEST_OWN_LIST = 40

/** What the filer types and modes of a version's obligations are called. */
export async function loadCodeNames(asking: Asking, id: string, version: string): Promise<CodeNames> {
  const { standardVersion } = await load(asking, CodeListSizes, { id, version })
  const own = standardVersion.codeLists.filter(({ size }) => size <= LONGEST_OWN_LIST)
  const lists = await Promise.all(
    own.map((list) => loadPart(asking, OneCodeList, { id, version, codeListId: list.id })),
  )
  const codes = lists.flatMap((answer) => answer?.standardVersion.codeList.codes ?? [])
  return Object.fromEntries(codes.map(({ code, name }) => [code, name]))
}
