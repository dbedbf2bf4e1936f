import { type GroupId } from '#shared/kernel'
import { publicActor } from '#shared/people'
import { startApp, type TestApp } from '../../../../test/world/app'
import { ask, person, signedIn } from '../../../../test/world/people'
import { ActorSource } from '../../platform/auth'
import { Database } from '../../platform/database'
import { Events } from '../../platform/events'
import { GroupsService, GroupTree, MembershipsService } from '.'

type Member = Awaited<ReturnType<typeof signedIn>>

const GROUP = `query ($id: ID!) { group(id: $id) {
  id kind status name { en fr } canManage
  parents { id } teams { id }
  statementOfWork { version text { en fr } setBy { name } }
  statementOfWorkVersions { version }
  members { role person { id name organisation { name { en } } } alternateFor { id } interestNote }
  accessRequests { id reason person { id } }
} }`
const ADD = 'mutation ($input: AddMemberInput!) { addMember(input: $input) { role alternateFor { id } } }'
const REMOVE = 'mutation ($groupId: ID!, $personId: ID!) { removeMember(groupId: $groupId, personId: $personId) }'
const STATE =
  'mutation ($input: SetStatementOfWorkInput!) { setStatementOfWork(input: $input) { statementOfWork { version } } }'
const REQUEST = 'mutation ($input: RequestAccessInput!) { requestAccess(input: $input) }'

describe('working groups', () => {
  let world: TestApp
  // committee → subcommittee → workshop → { team-one, team-two }; elsewhere stands alone.
  let lead: Member
  let member: Member
  let observer: Member
  let teamMember: Member
  let outsider: Member
  let operator: Member
  let steward: Member

  const id = (text: string) => text as GroupId
  const name = (text: string) => ({ en: text, fr: `${text} (fr)` })

  beforeAll(async () => {
    world = await startApp()
    const groups = world.app.get(GroupsService)
    const memberships = world.app.get(MembershipsService)
    lead = await signedIn(world, { name: 'Lin Lead' })
    member = await signedIn(world)
    observer = await signedIn(world)
    teamMember = await signedIn(world)
    outsider = await signedIn(world)
    operator = await signedIn(world, { offices: ['operator'] })
    steward = await signedIn(world, { offices: ['cbpSteward'], kind: 'customs' })
    await world.app.get(Database).transaction(async (tx) => {
      const add = (
        group: string,
        kind: 'committee' | 'subcommittee' | 'workingGroup' | 'team',
        parent: string | null,
      ) =>
        groups.addGroup(tx, publicActor, {
          id: id(group),
          kind,
          parentId: parent === null ? null : id(parent),
          name: name(group),
          purpose: name('x'),
        })
      await add('committee', 'committee', null)
      await add('subcommittee', 'subcommittee', 'committee')
      await add('workshop', 'workingGroup', 'subcommittee')
      await add('team-one', 'team', 'workshop')
      await add('team-two', 'team', 'workshop')
      await add('elsewhere', 'workingGroup', null)
      for (const [groupId, who, role] of [
        ['workshop', lead, 'lead'],
        ['workshop', member, 'member'],
        ['workshop', observer, 'observer'],
        ['team-one', teamMember, 'member'],
        ['elsewhere', outsider, 'lead'],
      ] as const) {
        await memberships.add(tx, publicActor, { groupId: id(groupId), personId: who.personId, role })
      }
    })
  })

  afterAll(() => world.close())

  it('know the groups above them, nearest first, and none above an invented one', async () => {
    const tree = world.app.get(GroupTree)

    expect(await tree.ancestorsOf(id('team-one'))).toEqual(['team-one', 'workshop', 'subcommittee', 'committee'])
    expect(await tree.ancestorsOf(id('committee'))).toEqual(['committee'])
    expect(await tree.ancestorsOf(id('invented'))).toEqual([])
  })

  it('show a member the page: chain, teams, people with organisation and role', async () => {
    const { data } = await ask(world, member.token, GROUP, { id: 'workshop' })

    expect(data.group).toMatchObject({
      id: 'workshop',
      kind: 'workingGroup',
      status: 'active',
      name: { en: 'workshop', fr: 'workshop (fr)' },
      canManage: false,
      parents: [{ id: 'subcommittee' }, { id: 'committee' }],
      teams: [{ id: 'team-one' }, { id: 'team-two' }],
      statementOfWork: null,
      accessRequests: [],
    })
    expect(data.group.members.map((m: { role: string }) => m.role)).toEqual(['lead', 'member', 'observer'])
    expect(data.group.members[0].person).toMatchObject({
      name: 'Lin Lead',
      organisation: { name: { en: expect.any(String) } },
    })
  })

  it.each([
    ['a member of another group', () => outsider.token],
    ['a member of a team, of the group above', () => teamMember.token],
    ['a stranger', () => null],
  ])('answer %s alike for a real and an invented id', async (_, token) => {
    const real = await ask(world, token(), GROUP, { id: 'workshop' })
    const invented = await ask(world, token(), GROUP, { id: 'no-such-group' })

    expect(real.codes).toEqual(['not-found'])
    expect(invented).toEqual(real)
    expect(real.data).toEqual({ group: null })
  })

  it.each(['__proto__', 'constructor', '', '../workshop', 'WORKSHOP', "workshop' or '1'='1", 'x'.repeat(10_000)])(
    'are not found by the id %j',
    async (odd) => {
      expect((await ask(world, steward.token, GROUP, { id: odd })).codes).toEqual(['not-found'])
    },
  )

  it('take no text with U+0000, in an id or elsewhere', async () => {
    const input = { groupId: 'workshop', text: { en: 'a\u0000b', fr: '' } }

    expect((await ask(world, steward.token, GROUP, { id: 'a\u0000b' })).codes).toEqual(['text-unstorable'])
    expect((await ask(world, lead.token, STATE, { input })).codes).toEqual(['text-unstorable'])
  })

  it.each([
    ['the lead', () => lead, ['team-one', 'team-two', 'workshop']],
    ['a team member', () => teamMember, ['team-one']],
    ['an outsider', () => outsider, ['elsewhere']],
    ['a CBP steward', () => steward, ['committee', 'elsewhere', 'subcommittee', 'team-one', 'team-two', 'workshop']],
    ['somebody without a group', () => operator, []],
  ])('list to %s what they may read', async (_, who, expected) => {
    const { data } = await ask(world, who().token, '{ groups { id } }')

    expect(data.groups.map((g: { id: string }) => g.id)).toEqual(expected)
  })

  it('list to somebody their own groups with their role', async () => {
    expect((await ask(world, lead.token, '{ myGroups { role group { id name { fr } } } }')).data.myGroups).toEqual([
      { role: 'lead', group: { id: 'workshop', name: { fr: 'workshop (fr)' } } },
    ])
    expect((await ask(world, null, '{ myGroups { role } }')).data.myGroups).toEqual([])
  })

  describe('members', () => {
    it('are taken in by the lead, can see the group at once, and their open doors are checked anew', async () => {
      const newcomer = await signedIn(world)
      const told: unknown[] = []
      const stop = world.app.get(Events).on('memberships.changed', (payload) => {
        told.push(payload)
      })

      const input = {
        groupId: 'workshop',
        email: newcomer.email.toUpperCase(),
        role: 'member',
        alternateFor: lead.personId,
      }
      const added = await ask(world, lead.token, ADD, { input })
      const page = await ask(world, newcomer.token, GROUP, { id: 'workshop' })
      for (let wait = 0; wait < 100 && told.length === 0; wait++) await new Promise((r) => setTimeout(r, 20))
      stop()

      expect(added.data.addMember).toEqual({ role: 'member', alternateFor: { id: lead.personId } })
      expect(page.data.group.id).toBe('workshop')
      expect(told).toEqual([{ personId: newcomer.personId }])
    })

    it('who are removed see nothing with their very next request', async () => {
      const leaver = await signedIn(world)
      await ask(world, lead.token, ADD, { input: { groupId: 'workshop', email: leaver.email, role: 'member' } })

      const removed = await ask(world, lead.token, REMOVE, { groupId: 'workshop', personId: leaver.personId })

      expect(removed.data.removeMember).toBe(true)
      expect((await ask(world, leaver.token, GROUP, { id: 'workshop' })).codes).toEqual(['not-found'])
      expect(await world.app.get(ActorSource).actorFor(leaver.token)).toMatchObject({ memberships: [] })
      const again = await ask(world, lead.token, REMOVE, { groupId: 'workshop', personId: leaver.personId })
      expect(again.codes).toEqual(['not-found'])
    })

    it.each([
      ['a member', () => member, 'workshop', 'not-allowed'],
      ['an observer', () => observer, 'workshop', 'not-allowed'],
      ['a steward', () => steward, 'workshop', 'not-allowed'],
      ['an outsider', () => outsider, 'workshop', 'not-found'],
      ['a team member, in the group above', () => teamMember, 'workshop', 'not-found'],
      ['the lead of another group, in an invented one', () => lead, 'invented', 'not-found'],
      ['the lead, in another group', () => lead, 'elsewhere', 'not-found'],
    ])('cannot be added by %s', async (_, who, groupId, code) => {
      const input = { groupId, email: outsider.email, role: 'lead' }

      expect((await ask(world, who().token, ADD, { input })).codes).toEqual([code])
    })

    it('of a team may be changed by the lead of the group above it', async () => {
      const input = { groupId: 'team-two', email: member.email, role: 'observer' }

      expect((await ask(world, lead.token, ADD, { input })).data.addMember.role).toBe('observer')
    })

    it.each([
      ['an address without account', { email: 'nobody@example.test' }, 'person-unknown'],
      ['text that is no address', { email: 'nobody' }, 'field-wrong'],
      ['an alternate for somebody outside', { alternateFor: 'per_nobody' }, 'field-wrong'],
      ['a note of 1,001 characters', { interestNote: 'x'.repeat(1_001) }, 'field-too-long'],
    ])('are refused clearly: %s', async (_, change, code) => {
      const input = { groupId: 'workshop', email: outsider.email, role: 'member', ...change }

      expect((await ask(world, lead.token, ADD, { input })).codes).toEqual([code])
    })
  })

  describe('the statement of work', () => {
    it('gets a new version with each change, under the name of who made it, and keeps the old ones', async () => {
      const write = (en: string) =>
        ask(world, lead.token, STATE, { input: { groupId: 'workshop', text: { en, fr: '' } } })

      const versions = await Promise.all([write('First'), write('Second'), write('Third')])
      const { data } = await ask(world, lead.token, GROUP, { id: 'workshop' })

      expect(versions.flatMap((v) => v.codes)).toEqual([])
      expect(data.group.statementOfWorkVersions.map((v: { version: number }) => v.version)).toEqual([3, 2, 1])
      expect(data.group.statementOfWork).toMatchObject({ version: 3, setBy: { name: 'Lin Lead' } })
    })

    it('is written by the lead only, and never empty', async () => {
      const write = (who: Member, en: string) =>
        ask(world, who.token, STATE, { input: { groupId: 'workshop', text: { en, fr: '' } } })

      expect((await write(member, 'Mine')).codes).toEqual(['not-allowed'])
      expect((await write(outsider, 'Mine')).codes).toEqual(['not-found'])
      expect((await write(lead, '   ')).codes).toEqual(['field-empty'])
    })

    it('cannot be rewritten, even in the database', async () => {
      const database = world.app.get(Database)

      await expect(database.query("update statement_of_work set text_en = 'x'")).rejects.toThrow('append-only')
      await expect(database.query('delete from statement_of_work')).rejects.toThrow('append-only')
    })
  })

  describe('making a group', () => {
    const create = (who: Member, change: object) =>
      ask(
        world,
        who.token,
        'mutation ($input: CreateGroupInput!) { createGroup(input: $input) { id parents { id } } }',
        {
          input: {
            id: 'new-team',
            kind: 'team',
            parentId: 'workshop',
            name: name('New'),
            purpose: name(''),
            ...change,
          },
        },
      )

    it('is for the lead of the group above, and for the operator at the root', async () => {
      expect((await create(lead, {})).data.createGroup).toMatchObject({
        id: 'new-team',
        parents: [{ id: 'workshop' }, {}, {}],
      })
      expect((await create(lead, {})).codes).toEqual(['group-exists'])
      expect((await create(lead, { id: 'root', parentId: null })).codes).toEqual(['not-allowed'])
      expect((await create(operator, { id: 'root', parentId: null })).data.createGroup.id).toBe('root')
      expect((await create(outsider, { id: 'mine' })).codes).toEqual(['not-found'])
      expect((await create(member, { id: 'mine' })).codes).toEqual(['not-allowed'])
    })

    it.each(['', 'A', '__proto__', '../etc', 'été', 'x'.repeat(41)])('refuses the id %j', async (wrong) => {
      expect((await create(operator, { id: wrong })).codes).toEqual(['field-wrong'])
    })
  })

  describe('a wish to be let in', () => {
    it('is answered alike for real and invented groups, reaches the lead once, and opens the group when granted', async () => {
      const asker = await signedIn(world)
      const wish = (groupId: string) =>
        ask(world, asker.token, REQUEST, { input: { groupId, reason: 'I follow the pilot.' } })

      const answers = [await wish('workshop'), await wish('workshop'), await wish('invented')]
      const { data } = await ask(world, lead.token, GROUP, { id: 'workshop' })
      const [request] = data.group.accessRequests
      const grant = 'mutation ($input: GrantAccessInput!) { grantAccess(input: $input) }'
      const variables = { input: { requestId: request.id, role: 'observer' } }

      expect(answers.map((a) => a.data)).toEqual([
        { requestAccess: true },
        { requestAccess: true },
        { requestAccess: true },
      ])
      expect(data.group.accessRequests).toEqual([
        { id: request.id, reason: 'I follow the pilot.', person: { id: asker.personId } },
      ])
      expect((await ask(world, outsider.token, grant, variables)).codes).toEqual(['not-found'])
      expect((await ask(world, member.token, grant, variables)).codes).toEqual(['not-allowed'])
      expect((await ask(world, asker.token, grant, variables)).codes).toEqual(['not-found'])
      expect((await ask(world, lead.token, grant, variables)).data.grantAccess).toBe(true)
      expect((await ask(world, lead.token, grant, variables)).codes).toEqual(['not-found'])
      expect((await ask(world, asker.token, GROUP, { id: 'workshop' })).data.group.id).toBe('workshop')
    })

    it('can be declined, and made again', async () => {
      const asker = await person(world)
      const token = (await signedIn(world)).token
      await ask(world, token, REQUEST, { input: { groupId: 'workshop', reason: asker.email } })
      const before = await ask(world, lead.token, GROUP, { id: 'workshop' })
      const requestId = before.data.group.accessRequests[0].id

      const declined = await ask(world, lead.token, 'mutation ($id: ID!) { declineAccess(requestId: $id) }', {
        id: requestId,
      })
      await ask(world, token, REQUEST, { input: { groupId: 'workshop', reason: 'Again' } })
      const after = await ask(world, lead.token, GROUP, { id: 'workshop' })

      expect(declined.data.declineAccess).toBe(true)
      expect(after.data.group.accessRequests).toEqual([expect.objectContaining({ reason: 'Again' })])
      expect((await ask(world, token, GROUP, { id: 'workshop' })).codes).toEqual(['not-found'])
    })

    it('needs an account', async () => {
      expect((await ask(world, null, REQUEST, { input: { groupId: 'workshop', reason: '' } })).codes).toEqual([
        'sign-in-required',
      ])
    })
  })

  it('write every act to the audit log, under the session that did it', async () => {
    const rows = await world.app
      .get(Database)
      .query<{ act: string }>(
        `select act from audit_entry where person_id = $1 and session_id like 'ses_%' and subject_id in ('workshop', 'team-two', 'new-team')`,
        [lead.personId],
      )

    expect([...new Set(rows.map((row) => row.act))].sort()).toEqual([
      'group.addMember',
      'group.create',
      'group.declineAccess',
      'group.removeMember',
      'group.setStatementOfWork',
    ])
  })
})
