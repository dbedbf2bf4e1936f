import { type DemonstrationWorld, startDemonstration } from '../../../../test/world/demonstration'

const ADD = `mutation ($id: ID!, $class: String!, $member: String!) {
  addDataElement(documentId: $id, objectClass: $class, member: $member, name: {en: "Colour", fr: "Couleur"}) }`
const CREATE = `mutation ($group: ID!, $title: LocalizedTextInput!) { createDataElementSet(groupId: $group, title: $title) }`
const DRAFT = 'query ($id: ID!) { draftElement(id: $id) { id documentId member name { en fr } paths } }'

describe('data element sets', () => {
  let world: DemonstrationWorld

  beforeAll(async () => {
    world = await startDemonstration()
  }, 60_000)

  afterAll(() => world.close())

  it('a new set gets the next standard number and is listed in its group at once', async () => {
    const title = { en: 'Returns', fr: 'Retours' }
    const created = await world.ask('member', CREATE, { group: 'ecom', title })
    const again = await world.ask('member', CREATE, { group: 'ecom', title })

    expect([created.data.createDataElementSet, again.data.createDataElementSet]).toEqual(['STD-002', 'STD-003'])
    const { data } = await world.ask('chair', '{ groupDocuments(groupId: "ecom") { id title { fr } } }')
    expect(data.groupDocuments).toContainEqual({ id: 'STD-002', title: { fr: 'Retours' } })
  })

  it('a new element gets the next number, and can be read the moment its number is known', async () => {
    const added = await world.ask('member', ADD, { id: 'STD-001', class: 'Line', member: 'colour' })
    const id = added.data.addDataElement

    const { data } = await world.ask('member', DRAFT, { id })

    expect(id).toBe('DE-041')
    expect(data.draftElement).toEqual({
      id,
      documentId: 'STD-001',
      member: 'colour',
      name: { en: 'Colour', fr: 'Couleur' },
      paths: ['lines[].colour'],
    })
  })

  it.each([
    ['member', CREATE, { group: 'wco-ecom', title: { en: 'X', fr: '' } }, 'not-found'],
    ['member', CREATE, { group: 'no-such-group', title: { en: 'X', fr: '' } }, 'not-found'],
    ['fdaCommenter', CREATE, { group: 'ecom', title: { en: 'X', fr: '' } }, 'not-allowed'],
    ['member', CREATE, { group: 'ecom', title: { en: '  ', fr: '' } }, 'title-missing'],
    ['member', CREATE, { group: 'ecom', title: { en: 'x'.repeat(201), fr: '' } }, 'title-long'],
    ['fdaCommenter', ADD, { id: 'STD-001', class: 'Line', member: 'x' }, 'not-allowed'],
    ['wcoDelegate', ADD, { id: 'STD-001', class: 'Line', member: 'x' }, 'not-found'],
    [null, ADD, { id: 'STD-001', class: 'Line', member: 'x' }, 'not-found'],
    ['wcoDelegate', DRAFT, { id: 'DE-014' }, 'not-found'],
    ['member', DRAFT, { id: 'DE-999' }, 'not-found'],
  ] as const)('%s: %s %p is refused with %s', async (who, query, variables, code) => {
    expect((await world.ask(who, query, variables)).codes).toEqual([code])
  })

  it.each([
    'draftElements(documentId: "STD-001") { id }',
    'draftSet(documentId: "STD-001")',
    'document(id: "STD-001") { id }',
  ])('%s is for the group only', async (field) => {
    expect((await world.ask('fdaCommenter', `{ ${field} }`)).codes).toEqual([])
    expect((await world.ask('wcoDelegate', `{ ${field} }`)).codes).toEqual(['not-found'])
    expect((await world.ask(null, `{ ${field} }`)).codes).toEqual(['not-found'])
  })
})
