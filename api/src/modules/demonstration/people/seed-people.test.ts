import { startApp, type TestApp } from '../../../../../test/world/app'
import { ask, tokenOf } from '../../../../../test/world/people'
import { Database } from '../../../platform/database'
import { AccountsService } from '../../identity'
import { GroupsService, MembershipsService } from '../../working-groups'
import { demonstrationAccounts, people, seedPeople } from '.'

describe('the people of the demonstration', () => {
  let world: TestApp
  let database: Database

  const seed = () => {
    const services = {
      accounts: world.app.get(AccountsService),
      groups: world.app.get(GroupsService),
      memberships: world.app.get(MembershipsService),
    }
    return database.transaction((tx) => seedPeople(tx, services))
  }

  beforeAll(async () => {
    world = await startApp()
    database = world.app.get(Database)
  })

  afterAll(() => world.close())

  it('leave no account and no table where they were not asked for', async () => {
    expect(await demonstrationAccounts(database)).toEqual([])
  })

  it('can all sign in with the passwords of this installation', async () => {
    const { accounts } = await seed()

    expect(accounts).toHaveLength(people.length)
    expect(await demonstrationAccounts(database)).toEqual(accounts)
    for (const account of accounts) expect(await tokenOf(world, account)).toHaveLength(43)
  }, 60_000)

  it('have passwords of their own, at least 22 characters', async () => {
    const passwords = (await demonstrationAccounts(database)).map((account) => account.password)

    expect(new Set(passwords).size).toBe(passwords.length)
    expect(Math.min(...passwords.map((password) => password.length))).toBeGreaterThanOrEqual(22)
  })

  it('stand where their parts say', async () => {
    const group =
      '{ group(id: "ecom") { canManage parents { id } teams { id } members { person { name } role } statementOfWork { text { fr } } } }'
    const asked = async (key: string, query = group) => {
      const account = (await demonstrationAccounts(database)).find((a) => a.key === key)
      return ask(world, account ? await tokenOf(world, account) : null, query)
    }

    const chair = await asked('chair')
    expect(chair.data.group.canManage).toBe(true)
    expect(chair.data.group.parents).toEqual([{ id: 'trade-modernization' }, { id: 'coac' }])
    expect(chair.data.group.teams).toHaveLength(3)
    expect(chair.data.group.statementOfWork.text.fr).toContain('Contexte')
    expect((await asked('cbpApprover')).data.group.canManage).toBe(false)
    expect((await asked('wcoDelegate')).codes).toEqual(['not-found'])
    expect((await asked('auditor')).codes).toEqual(['not-found'])
    expect((await asked('wcoDelegate', '{ group(id: "wco-ecom") { teams { id } } }')).data.group.teams).toHaveLength(5)
    expect((await asked('fdaCommenter', '{ me { memberships { role } organisation { kind } } }')).data.me).toEqual({
      memberships: [{ role: 'observer' }],
      organisation: { kind: 'partnerAgency' },
    })
  }, 60_000)

  it.each(people)('say what $name can try, in both languages', ({ tryThis, part }) => {
    expect(tryThis).toHaveLength(3)
    for (const line of [part, ...tryThis]) {
      expect(line.en).not.toBe('')
      expect(line.fr).not.toBe('')
      expect(line.fr).not.toBe(line.en)
    }
  })
})
