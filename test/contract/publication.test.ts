import { removeElement } from '#shared/documents'
import type { DocumentId } from '#shared/kernel'
import { publicActor } from '#shared/people'
import { LiveDocuments } from '../../api/src/collaboration'
import { Database } from '../../api/src/platform/database'
import { type DemonstrationWorld, startDemonstration } from '../world/demonstration'

const VIEW = `query ($id: ID!) { publication(id: $id) {
  state hash proposedVersion latestVersion blocking { id message { en } } changes { part id kind field }
  candidate { version hash approvedBy } } }`
const APPROVE = `mutation ($id: ID!, $version: String!, $from: CalendarDate!, $hash: String!, $notice: LocalizedTextInput!) {
  approveStandard(id: $id, version: $version, effectiveFrom: $from, hash: $hash, notice: $notice) { state hash } }`
const PUBLISH = `mutation ($id: ID!, $hash: String!) { publishStandard(id: $id, hash: $hash) { version hash state } }`
const RETURN = `mutation ($id: ID!, $reason: String!) { returnToDraft(id: $id, reason: $reason) { state } }`
const VERSIONS = '{ standard(id: "STD-001") { versions { version hash approvedBy publishedBy } } }'

const STD = 'STD-001'
const notice = { en: 'Shorter descriptions.', fr: 'Des descriptions plus courtes.' }

describe('publication', () => {
  let world: DemonstrationWorld

  beforeAll(async () => {
    world = await startDemonstration()
  }, 60_000)

  // Published versions stay; whatever else a test left behind is put back.
  afterEach(async () => {
    if ((await view()).state === 'approved') await world.ask('cbpPublisher', RETURN, { id: STD, reason: 'Next test.' })
    for (const { part, id, kind } of (await view()).changes) {
      if (part === 'element' && kind === 'added')
        await world.app.get(LiveDocuments).edit(STD as DocumentId, publicActor, (doc) => removeElement(doc, id))
    }
  })

  afterAll(() => world.close())

  const view = async (who: Parameters<DemonstrationWorld['ask']>[0] = 'cbpApprover') =>
    (await world.ask(who, VIEW, { id: STD })).data.publication
  const approve = async (who: Parameters<DemonstrationWorld['ask']>[0], over: Record<string, unknown> = {}) => {
    const { hash, proposedVersion } = await view()
    return world.ask(who, APPROVE, { id: STD, version: proposedVersion, from: '2027-01-01', hash, notice, ...over })
  }
  const codeOf = (answer: Awaited<ReturnType<typeof world.ask>>) => answer.codes[0]

  it('the draft of the next version lists what changed since the published one', async () => {
    const { changes, latestVersion, proposedVersion } = await view('member')

    expect({ latestVersion, proposedVersion }).toEqual({ latestVersion: '1.0.0', proposedVersion: '1.1.0' })
    expect(changes).toEqual([
      { part: 'element', id: 'DE-009', kind: 'changed', field: 'representation.format' },
      { part: 'rule', id: 'R-09', kind: 'added', field: 'severity/2019-12-09' },
      { part: 'rule', id: 'R-11', kind: 'added', field: '' },
    ])
  })

  it('two different stewards make a draft a version that names its content', async () => {
    const approved = await approve('cbpApprover')
    const { hash } = approved.data.approveStandard

    const published = await world.ask('cbpPublisher', PUBLISH, { id: STD, hash })

    expect(published.data.publishStandard).toEqual({ version: '1.1.0', hash, state: 'published' })
    const { data } = await world.ask(null, VERSIONS)
    expect(data.standard.versions[0]).toMatchObject({
      version: '1.1.0',
      approvedBy: 'Ruth Calder',
      publishedBy: 'Samuel Ortega',
    })
    expect((await view()).state).toBe('draft')
  })

  it('who approved cannot publish, and is told why', async () => {
    const { hash } = (await approve('cbpApprover')).data.approveStandard

    const answer = await world.ask('cbpApprover', PUBLISH, { id: STD, hash })

    expect(codeOf(answer)).toBe('second-person')
    expect((await view()).state).toBe('approved')
  })

  it.each([
    ['member', 'not-allowed'],
    ['chair', 'not-allowed'],
    ['cbpPreparer', 'not-allowed'],
    ['fdaCommenter', 'not-allowed'],
    ['wcoDelegate', 'not-found'],
    [null, 'not-found'],
  ] as const)('%s cannot approve', async (who, code) => {
    expect(codeOf(await approve(who))).toBe(code)
    expect((await view()).state).toBe('draft')
  })

  it('an approved text is frozen until it is returned with a reason', async () => {
    await approve('cbpApprover')
    const add = `mutation { addDataElement(documentId: "STD-001", objectClass: "Line", member: "colour", name: {en: "Colour", fr: "Couleur"}) }`

    const whileFrozen = await world.ask('member', add)
    const noReason = await world.ask('cbpPublisher', RETURN, { id: STD, reason: '  ' })
    const returned = await world.ask('cbpPublisher', RETURN, { id: STD, reason: 'The French notice needs work.' })
    const afterwards = await world.ask('member', add)

    expect(codeOf(whileFrozen)).toBe('not-allowed')
    expect(codeOf(noReason)).toBe('reason-missing')
    expect(returned.data.returnToDraft.state).toBe('draft')
    expect(afterwards.data.addDataElement).toMatch(/^DE-\d{3}$/)
  })

  it('a text that changed after it was read is not approved', async () => {
    const { hash } = await view()
    await world.ask(
      'member',
      `mutation { addDataElement(documentId: "STD-001", objectClass: "Line", member: "colour", name: {en: "Colour", fr: "Couleur"}) }`,
    )

    expect(codeOf(await approve('cbpApprover', { hash }))).toBe('changed-meanwhile')
    expect((await view()).state).toBe('draft')
  })

  it('a draft with an element that means nothing yet is refused with the list', async () => {
    const added = await world.ask(
      'member',
      `mutation { addDataElement(documentId: "STD-001", objectClass: "Nowhere", member: "colour", name: {en: "Colour", fr: "Couleur"}) }`,
    )
    const element = added.data.addDataElement

    const { blocking } = await view()

    expect(blocking.map((check: { id: string }) => check.id)).toContain(element)
    expect(codeOf(await approve('cbpApprover'))).toBe('not-publishable')
  })

  it.each([
    [{ version: '1.0.0' }, 'version-order'],
    [{ version: '1.1' }, 'version-form'],
    [{ from: '2019-08-21' }, 'effective-order'],
    [{ notice: { en: 'Only English', fr: ' ' } }, 'notice-missing'],
  ])('refuses %p', async (over, code) => {
    expect(codeOf(await approve('cbpApprover', over))).toBe(code)
    expect((await view()).state).toBe('draft')
  })

  it('of two stewards who publish at once, one wins and there is one version', async () => {
    const { hash } = (await approve('cbpApprover')).data.approveStandard

    const before = (await world.ask(null, VERSIONS)).data.standard.versions.length
    const answers = await Promise.all([1, 2, 3].map(() => world.ask('cbpPublisher', PUBLISH, { id: STD, hash })))

    expect(answers.filter((answer) => answer.data?.publishStandard).length).toBe(1)
    expect((await world.ask(null, VERSIONS)).data.standard.versions).toHaveLength(before + 1)
  })

  it('a published version cannot be changed, not even in the database', async () => {
    const database = world.app.get(Database)

    await expect(database.query(`update standard_version set version = '9.9.9'`)).rejects.toThrow('append-only')
    await expect(database.query('delete from standard_version')).rejects.toThrow('append-only')
    await expect(database.query('truncate standard_version cascade')).rejects.toThrow('append-only')
  })

  it('the audit log names who did what, in the transaction that did it', async () => {
    const { hash } = (await approve('cbpApprover')).data.approveStandard
    await world.ask('cbpPublisher', PUBLISH, { id: STD, hash })

    const rows = await world.app.get(Database).query<{ act: string; name: string }>(
      `select act, person.name from audit_entry join person on person.id = person_id
        where subject_kind = 'standard' order by audit_entry.id desc limit 2`,
    )

    expect(rows).toEqual([
      { act: 'standard.publish', name: 'Samuel Ortega' },
      { act: 'standard.approve', name: 'Ruth Calder' },
    ])
  })
})
