import type { GroupId, MachineKeyId, OrganisationId, PersonId, SessionId } from '#shared/kernel'

/** Whoever asks: decided from the session or key at the door, never from what a client says. */
export type Actor = Public | Person | Machine

/** Anybody without a session. */
export interface Public {
  readonly kind: 'public'
}

export interface Person {
  readonly kind: 'person'
  readonly personId: PersonId
  readonly sessionId: SessionId
  readonly name: string
  readonly organisationId: OrganisationId
  readonly organisationKind: OrganisationKind
  readonly offices: readonly Office[]
  readonly memberships: readonly Membership[]
}

/** A shipment engine with a key. */
export interface Machine {
  readonly kind: 'machine'
  readonly keyId: MachineKeyId
  readonly organisationId: OrganisationId
  readonly scopes: readonly MachineScope[]
}

export const organisationKinds = [
  'customs',
  'partnerAgency',
  'committee',
  'carrier',
  'marketplace',
  'importer',
  'association',
  'international',
] as const
export type OrganisationKind = (typeof organisationKinds)[number]

/**
 * What a person is for the whole system, beside what they are in a group.
 * `operator` runs the installation; `cbpStaff` drafts and prepares for CBP; `cbpSteward` approves and publishes
 * (two different people); `designatedFederalOfficer` calls and records meetings; `auditor` reads the audit log.
 */
export const offices = ['operator', 'cbpStaff', 'cbpSteward', 'designatedFederalOfficer', 'auditor'] as const
export type Office = (typeof offices)[number]

/** `lead` and `member` draft; `observer` is invited to read. */
export const groupRoles = ['lead', 'member', 'observer'] as const
export type GroupRole = (typeof groupRoles)[number]

export interface Membership {
  readonly groupId: GroupId
  readonly role: GroupRole
}

export const machineScopes = ['validate', 'report'] as const
export type MachineScope = (typeof machineScopes)[number]

export const publicActor: Public = { kind: 'public' }
