import type { GroupId, MachineKeyId, OrganisationId, PersonId, SessionId } from '#shared/kernel'
import { type Actor, type GroupRole, type MachineScope, type Office, publicActor } from './actor'
import { type Action, may, permits, type Subject } from './permits'

// The table of rights, read as a person would check it: one row per act, one column per kind of asker, `+` for allowed.
// Roles are roles in the group that owns the thing; `elsewhere` leads another group; machines hold one scope each.
const matrix = `
                          public elsewhere observer member lead staff steward dfo operator auditor validate report
system.operate              -       -         -       -     -     -      -     -     +        -       -       -
audit.read                  -       -         -       -     -     -      -     -     +        +       -       -
directory.read              -       +         +       +     +     +      +     +     +        +       -       -
standard.readPublished      +       +         +       +     +     +      +     +     +        +       +       +
standard.validate           +       +         +       +     +     +      +     +     +        +       +       +
group.requestAccess         -       +         +       +     +     +      +     +     +        +       -       -
group.read                  -       -         +       +     +     +      +     +     -        -       -       -
group.manage                -       -         -       -     +     -      -     -     +        -       -       -
document.create             -       -         -       +     +     +      +     -     -        -       -       -
document.read               -       -         +       +     +     +      +     +     -        -       -       -
document.edit               -       -         -       +     +     +      +     -     -        -       -       -
comment.write               -       -         -       +     +     +      +     -     -        -       -       -
standard.approve            -       -         -       -     -     -      +     -     -        -       -       -
standard.returnToDraft      -       -         -       -     -     -      +     -     -        -       -       -
standard.publish            -       -         -       -     -     -      +     -     -        -       -       -
standard.suspend            -       -         -       -     -     -      +     -     -        -       -       -
standard.retire             -       -         -       -     -     -      +     -     -        -       -       -
`

const here = 'team' as GroupId
const above = 'workshop' as GroupId
const elsewhere = 'elsewhere' as GroupId
const self = 'per_self' as PersonId
const other = 'per_other' as PersonId

interface Wish {
  readonly offices?: readonly Office[]
  readonly role?: GroupRole
  readonly in?: GroupId
}

const person = (wish: Wish = {}): Actor => ({
  kind: 'person',
  personId: self,
  sessionId: 'ses_1' as SessionId,
  name: 'Robin Example',
  organisationId: 'org_1' as OrganisationId,
  organisationKind: 'carrier',
  offices: wish.offices ?? [],
  memberships: wish.role ? [{ groupId: wish.in ?? here, role: wish.role }] : [],
})

const machine = (scope: MachineScope): Actor => ({
  kind: 'machine',
  keyId: 'key_1' as MachineKeyId,
  organisationId: 'org_1' as OrganisationId,
  scopes: [scope],
})

const actors: Readonly<Record<string, Actor>> = {
  public: publicActor,
  elsewhere: person({ role: 'lead', in: elsewhere }),
  observer: person({ role: 'observer' }),
  member: person({ role: 'member' }),
  lead: person({ role: 'lead' }),
  staff: person({ offices: ['cbpStaff'] }),
  steward: person({ offices: ['cbpSteward'] }),
  dfo: person({ offices: ['designatedFederalOfficer'] }),
  operator: person({ offices: ['operator'] }),
  auditor: person({ offices: ['auditor'] }),
  validate: machine('validate'),
  report: machine('report'),
}

const document = (change: { frozen?: boolean; approvedBy?: PersonId } = {}) =>
  ({
    kind: 'document',
    groupIds: [here, above],
    frozen: change.frozen ?? false,
    approvedBy: change.approvedBy ?? null,
  }) as const

const subjects = {
  system: { kind: 'system' },
  group: { kind: 'group', groupIds: [here, above] },
  document: document(),
} as const

/** `may`, for an act whose name was read from the matrix. */
const isAllowed = (actor: Actor, action: Action, subject: Subject = subjects[permits[action].on]): boolean =>
  // The kind of subject comes from the same row of the table as the act.
  may(actor, action, subject as never)

const [header = '', ...lines] = matrix.trim().split('\n')
const columns = header.trim().split(/\s+/)
const rows = lines.map((line) => line.trim().split(/\s+/))

describe('the table of rights', () => {
  it('has a row here for every act, and a column for every kind of asker', () => {
    expect(rows.map(([action]) => action).sort()).toEqual(Object.keys(permits).sort())
    expect(columns).toEqual(Object.keys(actors))
  })

  const cells = rows.flatMap(([action = '', ...marks]) => columns.map((who, at) => [who, action, marks[at]] as const))

  it.each(cells)('%s · %s · %s', (who, action, mark) => {
    const actor = actors[who] ?? publicActor

    expect(isAllowed(actor, action as Action) ? '+' : '-').toBe(mark)
  })

  it.each(Object.keys(permits) as Action[])(
    'a role in the group above counts as one in the group itself: %s',
    (action) => {
      expect(isAllowed(person({ role: 'lead', in: above }), action)).toBe(isAllowed(person({ role: 'lead' }), action))
    },
  )

  it('gives somebody signed in without office or group no more than the published and the doors to ask at', () => {
    const allowed = (Object.keys(permits) as Action[]).filter((action) => isAllowed(person(), action))

    expect(allowed.sort()).toEqual([
      'directory.read',
      'group.requestAccess',
      'standard.readPublished',
      'standard.validate',
    ])
  })
})

describe('a frozen text', () => {
  it.each(['member', 'lead', 'staff', 'steward'])('is edited by nobody, not even: %s', (who) => {
    expect(isAllowed(actors[who] ?? publicActor, 'document.edit', document({ frozen: true }))).toBe(false)
  })

  it('is read and commented on as before', () => {
    const frozen = document({ frozen: true })

    expect(may(person({ role: 'observer' }), 'document.read', frozen)).toBe(true)
    expect(may(person({ role: 'member' }), 'comment.write', frozen)).toBe(true)
  })
})

describe('a version that waits for its second person', () => {
  const steward = person({ offices: ['cbpSteward'] })

  it('is published by any steward but the one who approved it', () => {
    expect(may(steward, 'standard.publish', document({ frozen: true, approvedBy: self }))).toBe(false)
    expect(may(steward, 'standard.publish', document({ frozen: true, approvedBy: other }))).toBe(true)
  })

  it('may be returned to draft by the one who approved it', () => {
    expect(may(steward, 'standard.returnToDraft', document({ frozen: true, approvedBy: self }))).toBe(true)
  })
})
