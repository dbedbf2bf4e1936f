import { startApp, type TestApp } from '../../../../test/world/app'
import { ask, signedIn } from '../../../../test/world/people'
import { Database } from '../../platform/database'

const PAGE = `query ($before: ID, $first: Int, $personId: ID, $subjectId: ID) {
  auditEntries(before: $before, first: $first, personId: $personId, subjectId: $subjectId) {
    entries { id at actorKind act subjectKind subjectId sessionId detail person { id name } } next
  }
}`

describe('the audit log', () => {
  let world: TestApp

  beforeAll(async () => {
    world = await startApp()
  })

  afterAll(() => world.close())

  it.each([
    ['changed', "update audit_entry set act = 'x'"],
    ['deleted', 'delete from audit_entry'],
    ['emptied', 'truncate audit_entry'],
    ['rewritten on conflict', 'update audit_entry set id = default where false'],
  ])('cannot be %s, whoever asks the database', async (_, sql) => {
    await signedIn(world)

    await expect(world.app.get(Database).query(sql)).rejects.toThrow()
  })

  it('holds no entry of an act that did not commit', async () => {
    const database = world.app.get(Database)
    const count = async () => (await database.query<{ n: string }>('select count(*) as n from audit_entry'))[0]?.n
    const before = await count()

    const failed = database.transaction(async (tx) => {
      await tx.record({ kind: 'public' }, 'test.act', { kind: 'test', id: '1' })
      throw new Error('Not after all')
    })

    await expect(failed).rejects.toThrow('Not after all')
    expect(await count()).toBe(before)
  })

  it('tells an auditor who signed in, in which session', async () => {
    const auditor = await signedIn(world, { offices: ['auditor'], name: 'Ada Audit' })

    const { data } = await ask(world, auditor.token, PAGE, { personId: auditor.personId })

    expect(data.auditEntries.entries).toEqual([
      expect.objectContaining({
        actorKind: 'person',
        act: 'session.signIn',
        person: { id: auditor.personId, name: 'Ada Audit' },
        sessionId: expect.stringMatching(/^ses_/),
      }),
    ])
  })

  it('is paged from the latest to the first, each entry once', async () => {
    const auditor = await signedIn(world, { offices: ['auditor'] })
    const all = (await ask(world, auditor.token, PAGE, { first: 100 })).data.auditEntries.entries

    const pages: { id: string }[] = []
    let next: string | null = null
    do {
      const { data } = await ask(world, auditor.token, PAGE, { first: 3, before: next })
      pages.push(...data.auditEntries.entries)
      next = data.auditEntries.next
    } while (next !== null)

    expect(pages).toEqual(all)
  })

  it.each([
    ['a stranger', async () => null, 'sign-in-required'],
    ['a member', async () => (await signedIn(world)).token, 'not-allowed'],
    ['a steward', async () => (await signedIn(world, { offices: ['cbpSteward'] })).token, 'not-allowed'],
  ])('is closed to %s', async (_, token, code) => {
    expect((await ask(world, await token(), PAGE)).codes).toEqual([code])
  })

  it.each([{ first: 101 }, { first: 0 }, { before: 'x' }, { before: '1; drop table audit_entry' }])(
    'refuses the page %j',
    async (variables) => {
      const auditor = await signedIn(world, { offices: ['auditor'] })

      const { codes } = await ask(world, auditor.token, PAGE, variables)

      expect(codes).toHaveLength(1)
      expect(codes[0]).toMatch(/^field-/)
    },
  )
})
