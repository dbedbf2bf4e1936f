import pilot from '../../api/src/modules/demonstration/source-data/section321-pilot.json'
import { buildStd001, buildStd001Next, demonstrationRemarks } from '../../api/src/modules/demonstration/std-001'

const set = buildStd001()
const pilotElements = set.elements.slice(0, 18)

/** Every text in two languages anywhere in a value, with the path to it. */
function texts(value: unknown, path = ''): readonly { path: string; en: string; fr: string }[] {
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value && 'fr' in value) return [{ path, en: String(value.en), fr: String(value.fr) }]
  return Object.entries(value).flatMap(([key, member]) => texts(member, `${path}/${key}`))
}

describe('STD-001 and its source', () => {
  it('numbers the elements of the notice from DE-001 to DE-018, in the order of the notice', () => {
    expect(pilotElements.map((e) => [e.id, ...e.synonyms])).toEqual(
      pilot.elements.map((e, i) => [`DE-${String(i + 1).padStart(3, '0')}`, e.id]),
    )
  })

  it('quotes names and definitions word for word and leaves empty what the source could not substantiate', () => {
    expect(pilotElements.map((e) => [e.name.en, e.definition.en])).toEqual(
      pilot.elements.map((e) => [e.name, e.definition ?? '']),
    )
    expect(pilotElements.filter((e) => e.definition.fr === '').map((e) => e.id)).toEqual([
      'DE-003',
      'DE-004',
      'DE-005',
      'DE-015',
    ])
  })

  it('asks nothing of freight forwarders and customs brokers by a row of their own', () => {
    const filers = set.elements.flatMap((e) => e.obligations.map((o) => o.filer))

    expect([...new Set(filers)].sort()).toEqual(['any', 'carrier', 'onlineMarketplace'])
  })

  it('asks of carriers and marketplaces what the source says; the scan only of carriers by air', () => {
    const row = (filer: string) =>
      pilotElements.map((e) => e.obligations.find((o) => o.filer === filer)?.obligation ?? null)

    expect(row('onlineMarketplace')).toEqual(pilot.elements.map((e) => e.participants.onlineMarketplace))
    expect(row('carrier')).toEqual(pilot.elements.map((e) => (e.id === 'S321-10' ? 'M' : e.participants.carrier)))
    expect(pilotElements[9]?.obligations).toEqual([{ filer: 'carrier', mode: 'air', obligation: 'M', condition: '' }])
  })

  it('carries the crosswalk to the WCO with the fit of the source', () => {
    expect(pilotElements.map((e) => e.crosswalk.filter((c) => c.system === 'WCO').map((c) => [c.id, c.fit]))).toEqual(
      pilot.elements.map((e) => e.wcoCrosswalk.map((c) => [c.wcoId, c.fit])),
    )
    expect(pilotElements[5]?.crosswalk.find((c) => c.system === 'UNTDED')?.id).toBe('8067')
  })

  it('takes the choice groups of the source', () => {
    const toId = (sourceId: string) => sourceId.replace('S321-', 'DE-0')

    expect(set.choiceGroups.map((g) => [g.id, g.minimum, g.of, g.filers])).toEqual(
      pilot.choiceGroups.map((g) => [g.id, g.minimum, g.of.map(toId), g.appliesTo ? [g.appliesTo] : []]),
    )
  })
})

describe('STD-001 as a document', () => {
  it('says in French everything it says in English', () => {
    const untold = [...texts(set), ...texts(buildStd001Next(set))].filter((t) => (t.en === '') !== (t.fr === ''))

    expect(untold).toEqual([])
  })

  it('shows at least two accepted and two refused values for each element of the notice', () => {
    const poor = pilotElements.filter((e) => e.validExamples.length < 2 || e.invalidExamples.length < 2)

    expect(poor.map((e) => e.id)).toEqual([])
  })

  it('lists the 249 countries of ISO 3166-1 and each currency once', () => {
    const codes = (id: string) => set.codeLists.find((list) => list.id === id)?.codes.map((c) => c.code) ?? []

    expect(codes('countries')).toHaveLength(249)
    for (const { id } of set.codeLists) expect(new Set(codes(id)).size).toBe(codes(id).length)
  })

  it('lets remarks of the demonstration speak about elements that exist', () => {
    const ids = new Set(set.elements.map((e) => e.id))

    expect(demonstrationRemarks.filter((remark) => !ids.has(remark.elementId))).toEqual([])
  })
})
