import fs from 'node:fs'
import path from 'node:path'
import { type FieldDefinitionNode, Kind, parse } from 'graphql'
import { startApp, type TestApp } from '../world/app'
import { ask, signedIn } from '../world/people'

// Every question and act of these modules, asked as each kind of caller with a subject that is not theirs. `ok` means
// answered; any other word is the code of the refusal. A new field without a row fails the first test.
const matrix = `
Query.me                    ok                ok            ok                ok
Query.mySessions            sign-in-required  ok            sign-in-required  ok
Query.isFirstRun            ok                ok            ok                ok
Query.people                sign-in-required  not-allowed   not-allowed       ok
Query.organisations         sign-in-required  not-allowed   not-allowed       ok
Query.machineKeys           sign-in-required  not-allowed   not-allowed       ok
Query.auditEntries          sign-in-required  not-allowed   not-allowed       ok
Query.group                 not-found         not-found     not-found         not-found
Query.groups                ok                ok            ok                ok
Query.myGroups              ok                ok            ok                ok
Mutation.signIn             wrong-credentials wrong-credentials wrong-credentials wrong-credentials
Mutation.endSession         sign-in-required  not-found     sign-in-required  not-found
Mutation.endOtherSessions   sign-in-required  ok            sign-in-required  ok
Mutation.changePassword     sign-in-required  wrong-credentials sign-in-required wrong-credentials
Mutation.firstOperator      accounts-exist    accounts-exist accounts-exist   accounts-exist
Mutation.createOrganisation sign-in-required  not-allowed   not-allowed       ok
Mutation.createAccount      sign-in-required  not-allowed   not-allowed       field-wrong
Mutation.disableAccount     sign-in-required  not-allowed   not-allowed       not-found
Mutation.enableAccount      sign-in-required  not-allowed   not-allowed       not-found
Mutation.createMachineKey   sign-in-required  not-allowed   not-allowed       not-found
Mutation.revokeMachineKey   sign-in-required  not-allowed   not-allowed       not-found
Mutation.createGroup        not-found         not-found     not-found         not-found
Mutation.setStatementOfWork not-found         not-found     not-found         not-found
Mutation.addMember          not-found         not-found     not-found         not-found
Mutation.removeMember       not-found         not-found     not-found         not-found
Mutation.requestAccess      sign-in-required  ok            not-allowed       ok
Mutation.grantAccess        not-found         not-found     not-found         not-found
Mutation.declineAccess      not-found         not-found     not-found         not-found
Mutation.signOut            sign-in-required  ok            sign-in-required  ok
`

const name = '{ en: "Elsewhere", fr: "" }'
const asked: Readonly<Record<string, string>> = {
  me: '{ me { email } }',
  mySessions: '{ mySessions { id } }',
  isFirstRun: '{ isFirstRun }',
  people: '{ people { next } }',
  organisations: '{ organisations { id } }',
  machineKeys: '{ machineKeys { id } }',
  auditEntries: '{ auditEntries { next } }',
  group: '{ group(id: "elsewhere") { id } }',
  groups: '{ groups { id } }',
  myGroups: '{ myGroups { role } }',
  signIn: 'mutation { signIn(email: "nobody@example.test", password: "x") { token } }',
  endSession: 'mutation { endSession(id: "ses_other") }',
  endOtherSessions: 'mutation { endOtherSessions }',
  changePassword: 'mutation { changePassword(input: { current: "x", next: "y" }) }',
  firstOperator:
    'mutation { firstOperator(input: { email: "a@example.test", name: "A", password: "x", organisationName: "A" }) { id } }',
  createOrganisation: `mutation { createOrganisation(input: { kind: carrier, name: ${name} }) { id } }`,
  createAccount:
    'mutation { createAccount(input: { email: "a@example.test", name: "A", password: "x", organisationId: "org_other" }) { email } }',
  disableAccount: 'mutation { disableAccount(personId: "per_other") { email } }',
  enableAccount: 'mutation { enableAccount(personId: "per_other") { email } }',
  createMachineKey:
    'mutation { createMachineKey(input: { organisationId: "org_other", name: "K", scopes: [validate] }) { secret } }',
  revokeMachineKey: 'mutation { revokeMachineKey(id: "key_other") { id } }',
  createGroup: `mutation { createGroup(input: { id: "mine", kind: team, parentId: "elsewhere", name: ${name}, purpose: ${name} }) { id } }`,
  setStatementOfWork: `mutation { setStatementOfWork(input: { groupId: "elsewhere", text: ${name} }) { id } }`,
  addMember: 'mutation { addMember(input: { groupId: "elsewhere", email: "a@example.test", role: lead }) { role } }',
  removeMember: 'mutation { removeMember(groupId: "elsewhere", personId: "per_other") }',
  requestAccess: 'mutation { requestAccess(input: { groupId: "elsewhere", reason: "" }) }',
  grantAccess: 'mutation { grantAccess(input: { requestId: "req_other", role: lead }) }',
  declineAccess: 'mutation { declineAccess(requestId: "req_other") }',
  signOut: 'mutation { signOut }',
}

const rows = matrix
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/))

describe('the doors of identity, groups and records', () => {
  let world: TestApp
  const tokens: (string | null)[] = []

  beforeAll(async () => {
    world = await startApp()
    const operator = await signedIn(world, { offices: ['operator'] })
    const member = await signedIn(world)
    const key = `mutation { createMachineKey(input: { organisationId: "${operator.organisationId}", name: "K", scopes: [validate, report] }) { secret } }`
    const { data } = await ask(world, operator.token, key)
    tokens.push(null, member.token, data.createMachineKey.secret, operator.token)
  })

  afterAll(() => world.close())

  it('have a row each', () => {
    const fields = ['identity', 'working-groups', 'records'].flatMap(rootFields)

    expect(rows.map(([field]) => field).sort()).toEqual(fields.sort())
  })

  const cells = rows.flatMap(([field = '', ...codes]) =>
    ['a stranger', 'a member', 'a machine', 'the operator'].map((who, at) => [field, who, codes[at], at] as const),
  )

  it.each(cells)('%s answers %s: %s', async (field, _who, expected, at) => {
    const { codes } = await ask(world, tokens[at] ?? null, asked[field.split('.')[1] ?? ''] ?? '')

    expect(codes[0] ?? 'ok').toBe(expected)
  })
})

/** `Query.x` and `Mutation.y` of a module's contract. */
function rootFields(module: string): string[] {
  const file = path.join('api/src/modules', module, `${module}.graphql`)
  return parse(fs.readFileSync(file, 'utf8')).definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_EXTENSION
      ? (definition.fields ?? []).map((field: FieldDefinitionNode) => `${definition.name.value}.${field.name.value}`)
      : [],
  )
}
