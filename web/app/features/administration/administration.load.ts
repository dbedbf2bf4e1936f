import type { LoaderFunctionArgs } from '@remix-run/node'
import { may } from '#shared/people'
import { load, notFound, signedIn } from '~/graphql'
import { AuditLog, Organisations, People } from './administration.queries'

/** Lets the operator pass; strangers are sent to sign in, for everybody else nothing is here. */
export function assertOperator(args: LoaderFunctionArgs) {
  const person = signedIn(args)
  if (!may(person, 'system.operate', { kind: 'system' })) throw notFound()
  return person
}

/** One page of accounts, narrowed by `search`, with what the address says of where one is. */
export async function loadPeople(args: LoaderFunctionArgs) {
  const { personId } = assertOperator(args)
  const { searchParams } = new URL(args.request.url)
  const search = searchParams.get('search')?.trim() ?? ''
  const after = searchParams.get('after')
  const { people } = await load(args, People, { search: search || null, after })
  return { ...people, search, isFirst: !after, created: searchParams.has('created'), ownId: String(personId) }
}

export function loadOrganisations(args: LoaderFunctionArgs) {
  assertOperator(args)
  return load(args, Organisations)
}

/** One page of the audit log, latest first, for operators and auditors; for everybody else nothing is here. */
export async function loadLog(args: LoaderFunctionArgs) {
  if (!may(signedIn(args), 'audit.read', { kind: 'system' })) throw notFound()
  const before = new URL(args.request.url).searchParams.get('before')
  const { auditEntries } = await load(args, AuditLog, { before })
  return { ...auditEntries, isFirst: !before }
}
