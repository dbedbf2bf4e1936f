import type { LoaderFunctionArgs } from '@remix-run/node'
import type { PersonId } from '#shared/kernel'
import { type DocumentSubject, may, type Person } from '#shared/people'
import { loadPart, signedIn } from '~/graphql'
import { AwaitingPublication, MyDocuments, MyGroups, StandardsInForce } from './my-work.queries'

// Home shows the latest few; the group page has them all.
const CONTINUE_COUNT = 5

/** Everything on one's home page. Each part is null where it failed: the others still show. */
export async function loadMyWork(args: LoaderFunctionArgs) {
  const person = signedIn(args)
  const [waiting, documents, groups, standards] = await Promise.all([
    waitingFor(args, person),
    loadPart(args, MyDocuments),
    loadPart(args, MyGroups),
    loadPart(args, StandardsInForce),
  ])
  return {
    now: new Date().toISOString(),
    waiting,
    documents: documents?.myDocuments.slice(0, CONTINUE_COUNT) ?? null,
    groups: groups?.myGroups ?? null,
    standards: standards?.standards ?? null,
  }
}

/** Approved versions that this person may publish; nothing for those who may publish none, and so for most. */
async function waitingFor(args: LoaderFunctionArgs, person: Person) {
  if (!may(person, 'standard.publish', approvedVersion(null))) return []
  const answer = await loadPart(args, AwaitingPublication)
  if (!answer) return null
  return answer.awaitingPublication.flatMap(({ candidate, approvedById, ...standard }) =>
    candidate && may(person, 'standard.publish', approvedVersion(approvedById as PersonId | null))
      ? [{ ...standard, candidate }]
      : [],
  )
}

/** The right to publish hangs on one's office and on who approved, on no group. */
function approvedVersion(approvedBy: PersonId | null): DocumentSubject {
  return { kind: 'document', groupIds: [], frozen: true, approvedBy }
}
