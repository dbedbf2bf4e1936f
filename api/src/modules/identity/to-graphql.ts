import type { LocalizedText } from '#shared/kernel'
import type { Actor, Membership } from '#shared/people'
import type { AccountCard, OrganisationCard, PersonCard } from './accounts/directory'
import type { MachineKey } from './machine-keys/machine-key.entity'
import type { Session } from './sessions/session.entity'
import type { SignedIn } from './sessions/sessions.service'

// One mapper per GraphQL type: what a row answers is written out, never spread.

export interface OrganisationAnswer extends Pick<OrganisationCard, 'id' | 'kind'> {
  readonly name: LocalizedText
}

export interface PersonAnswer extends Pick<PersonCard, 'id' | 'name'> {
  readonly organisation: OrganisationAnswer
}

export interface AccountAnswer
  extends Pick<AccountCard, 'email' | 'language' | 'offices' | 'createdAt' | 'disabledAt'> {
  readonly person: PersonAnswer
}

export interface SignedInAnswer extends Pick<AccountCard, 'language'> {
  readonly token: string
  readonly expiresAt: Date
  readonly person: PersonAnswer
}

export interface MeAnswer extends Pick<AccountCard, 'email' | 'language' | 'offices'> {
  readonly person: PersonAnswer
  readonly organisation: OrganisationAnswer
  readonly memberships: readonly Membership[]
  readonly sessionId: string
}

export interface SessionAnswer extends Pick<Session, 'id' | 'device' | 'createdAt' | 'lastSeenAt' | 'expiresAt'> {
  readonly isCurrent: boolean
}

export type MachineKeyAnswer = Pick<MachineKey, 'id' | 'name' | 'organisationId' | 'scopes' | 'createdAt' | 'revokedAt'>

export function toOrganisation({ id, kind, nameEn, nameFr }: OrganisationCard): OrganisationAnswer {
  return { id, kind, name: { en: nameEn, fr: nameFr } }
}

export function toPerson({ id, name, organisation }: PersonCard): PersonAnswer {
  return { id, name, organisation: toOrganisation(organisation) }
}

export function toAccount(account: AccountCard): AccountAnswer {
  const { email, language, offices, createdAt, disabledAt } = account
  return { person: toPerson(account), email, language, offices, createdAt, disabledAt }
}

export function toSignedIn({ token, expiresAt }: SignedIn, account: AccountCard): SignedInAnswer {
  return { token, expiresAt, person: toPerson(account), language: account.language }
}

/** Null for strangers and machines: they have no account. */
export function toMe(actor: Actor, account: AccountCard | null): MeAnswer | null {
  if (actor.kind !== 'person' || !account) return null
  return {
    person: toPerson(account),
    email: account.email,
    language: account.language,
    organisation: toOrganisation(account.organisation),
    offices: account.offices,
    memberships: actor.memberships,
    sessionId: actor.sessionId,
  }
}

export function toSession({ id, device, createdAt, lastSeenAt, expiresAt }: Session, actor: Actor): SessionAnswer {
  const isCurrent = actor.kind === 'person' && actor.sessionId === id
  return { id, device, createdAt, lastSeenAt, expiresAt, isCurrent }
}

export function toMachineKey({ id, name, organisationId, scopes, createdAt, revokedAt }: MachineKey): MachineKeyAnswer {
  return { id, name, organisationId, scopes, createdAt, revokedAt }
}
