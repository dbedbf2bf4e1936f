import { type DemonstrationWorld, startDemonstration } from '../../../../test/world/demonstration'

const READ = '{ elementComments(elementId: "DE-001") { body audience author } }'
const WRITE = `mutation ($body: String!, $audience: String!, $element: ID!) {
  addComment(elementId: $element, body: $body, audience: $audience) { id author organisation { en } } }`

describe('the discussion of an element', () => {
  let world: DemonstrationWorld

  beforeAll(async () => {
    world = await startDemonstration()
  }, 60_000)

  afterAll(() => world.close())

  const write = (who: Parameters<DemonstrationWorld['ask']>[0], body: string, audience = 'group', element = 'DE-001') =>
    world.ask(who, WRITE, { body, audience, element })
  const bodiesFor = async (who: Parameters<DemonstrationWorld['ask']>[0]): Promise<string[]> =>
    (await world.ask(who, READ)).data.elementComments.map((comment: { body: string }) => comment.body)

  it('is written under the session’s name, whatever the text claims', async () => {
    const { data } = await write('member', 'Signed, the Commissioner', 'public')

    expect(data.addComment).toMatchObject({ author: 'Maya Linden', organisation: { en: 'Northbeam Market' } })
    expect(data.addComment.id).toMatch(/^CMT-\d{4}$/)
  })

  it('has a public part for everybody and a part for the group', async () => {
    await write('member', 'For the record', 'public')
    await write('member', 'Between us', 'group')

    expect(await bodiesFor('chair')).toEqual(expect.arrayContaining(['For the record', 'Between us']))
    for (const outsider of [null, 'wcoDelegate', 'operator'] as const) {
      expect(await bodiesFor(outsider)).toContain('For the record')
      expect(await bodiesFor(outsider)).not.toContain('Between us')
    }
  })

  it('takes any text as text', async () => {
    const body = '<img src=x onerror=alert(1)> =cmd|’/C calc’!A0 ﷽ 😀'
    await write('member', body)

    expect(await bodiesFor('member')).toContain(body.normalize('NFC'))
  })

  it.each([
    ['fdaCommenter', 'A remark', 'group', 'DE-001', 'not-allowed'],
    ['wcoDelegate', 'A remark', 'group', 'DE-001', 'not-found'],
    [null, 'A remark', 'public', 'DE-001', 'not-found'],
    ['member', 'A remark', 'group', 'DE-999', 'not-found'],
    ['member', '   ', 'group', 'DE-001', 'comment-empty'],
    ['member', 'x'.repeat(5_001), 'group', 'DE-001', 'comment-long'],
    ['member', 'A remark', 'everybody', 'DE-001', 'invalid'],
    ['member', 'nul\u0000byte', 'group', 'DE-001', 'text-unstorable'],
  ] as const)('%s writing %p to %s on %s is refused with %s', async (who, body, audience, element, code) => {
    expect((await write(who, body, audience, element)).codes).toEqual([code])
  })
})
