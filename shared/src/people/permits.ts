import type { GroupId, PersonId } from '#shared/kernel'
import type { Actor, GroupRole, MachineScope, Office, Person } from './actor'

/**
 * The one table of rights. The server enforces it in the first line of every service method and at the socket's
 * door; the web shows and hides by the same table. Deny by default: what has no row is nobody's right.
 */
export type Subject =
  | { readonly kind: 'system' }
  | { readonly kind: 'group'; readonly groupIds: readonly GroupId[] }
  | DocumentSubject

/** `groupIds`: the group that owns the document, then the groups above it. A role in any of them counts. */
export interface DocumentSubject {
  readonly kind: 'document'
  readonly groupIds: readonly GroupId[]
  /** True while the text is frozen (approved and waiting for its second person): nobody edits it. */
  readonly frozen: boolean
  /** Who approved the version that waits for publication; null when none waits. */
  readonly approvedBy: PersonId | null
}

type SubjectOf<K extends Subject['kind']> = Extract<Subject, { kind: K }>

/** One way to have a right. All named conditions of a grant must hold; any grant of a row suffices. */
export interface Grant {
  readonly anyone?: true
  readonly signedIn?: true
  readonly office?: readonly Office[]
  readonly groupRole?: readonly GroupRole[]
  readonly scope?: MachineScope
  readonly unless?: 'frozen' | 'approvedIt'
}

interface Row<K extends Subject['kind']> {
  readonly on: K
  readonly to: readonly Grant[]
}

const drafts: readonly GroupRole[] = ['lead', 'member']
const drafters: readonly Office[] = ['cbpStaff', 'cbpSteward']

export const permits = {
  'system.operate': { on: 'system', to: [{ office: ['operator'] }] },
  'audit.read': { on: 'system', to: [{ office: ['operator', 'auditor'] }] },
  'directory.read': { on: 'system', to: [{ signedIn: true }] },
  'standard.readPublished': { on: 'system', to: [{ anyone: true }] },
  'standard.validate': { on: 'system', to: [{ anyone: true }] },
  'group.read': {
    on: 'group',
    to: [
      { groupRole: ['lead', 'member', 'observer'] },
      { office: ['cbpStaff', 'cbpSteward', 'designatedFederalOfficer'] },
    ],
  },
  'group.manage': { on: 'group', to: [{ groupRole: ['lead'] }, { office: ['operator'] }] },
  'group.requestAccess': { on: 'system', to: [{ signedIn: true }] },
  'document.create': { on: 'group', to: [{ groupRole: drafts }, { office: drafters }] },
  'document.read': {
    on: 'document',
    to: [
      { groupRole: ['lead', 'member', 'observer'] },
      { office: ['cbpStaff', 'cbpSteward', 'designatedFederalOfficer'] },
    ],
  },
  'document.edit': {
    on: 'document',
    to: [
      { groupRole: drafts, unless: 'frozen' },
      { office: drafters, unless: 'frozen' },
    ],
  },
  'comment.write': { on: 'document', to: [{ groupRole: drafts }, { office: drafters }] },
  'standard.approve': { on: 'document', to: [{ office: ['cbpSteward'] }] },
  'standard.returnToDraft': { on: 'document', to: [{ office: ['cbpSteward'] }] },
  'standard.publish': { on: 'document', to: [{ office: ['cbpSteward'], unless: 'approvedIt' }] },
  'standard.suspend': { on: 'document', to: [{ office: ['cbpSteward'] }] },
  'standard.retire': { on: 'document', to: [{ office: ['cbpSteward'] }] },
} as const satisfies Record<string, Row<'system'> | Row<'group'> | Row<'document'>>

export type Action = keyof typeof permits
export type SubjectFor<A extends Action> = SubjectOf<(typeof permits)[A]['on']>

/** True when the table gives `actor` the right to do `action` to `subject`. */
export function may<A extends Action>(actor: Actor, action: A, subject: SubjectFor<A>): boolean {
  const grants: readonly Grant[] = permits[action].to
  return grants.some((grant) => holds(grant, actor, subject))
}

function holds(grant: Grant, actor: Actor, subject: Subject): boolean {
  if (grant.unless && isExcluded(grant.unless, actor, subject)) return false
  if (grant.anyone) return true
  if (actor.kind === 'public') return false
  if (actor.kind === 'machine') return grant.scope !== undefined && actor.scopes.includes(grant.scope)
  if (grant.signedIn) return true
  if (grant.office && !grant.office.some((office) => actor.offices.includes(office))) return false
  if (grant.groupRole && !hasRole(actor, grant.groupRole, subject)) return false
  return grant.office !== undefined || grant.groupRole !== undefined
}

function hasRole(person: Person, roles: readonly GroupRole[], subject: Subject): boolean {
  if (subject.kind === 'system') return false
  return person.memberships.some((m) => roles.includes(m.role) && subject.groupIds.includes(m.groupId))
}

function isExcluded(reason: NonNullable<Grant['unless']>, actor: Actor, subject: Subject): boolean {
  if (subject.kind !== 'document') return false
  if (reason === 'frozen') return subject.frozen
  return actor.kind === 'person' && subject.approvedBy === actor.personId
}
