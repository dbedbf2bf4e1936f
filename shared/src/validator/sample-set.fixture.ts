import type { Code, DataElement, DataElementSet, Representation, RepresentationKind } from '#shared/definitions'
import type { ElementId } from '#shared/kernel'

// A notation for small data element sets in tests: `{ 'Shipment.lines': 'class:Line x999' }`. What stands after the
// colon is the format of texts and numbers, the list of codes and amounts, the class of classes.

const codes = (list: string): readonly Code[] =>
  list.split(' ').map((word) => {
    const [code = '', from = ''] = word.split('@')
    return { code, name: { en: `${code} in English`, fr: `${code} en français` }, from: from || null, to: null }
  })

/** A representation from the notation. */
export function represented(notation: string): Representation {
  const [kind = '', detail = ''] = (notation.split(' ')[0] ?? '').split(':')
  const isKind = (k: string): k is RepresentationKind =>
    ['text', 'code', 'number', 'amount', 'date', 'dateTime', 'indicator', 'uri', 'class'].includes(k)
  if (!isKind(kind)) throw new Error(`no such kind: ${kind}`)
  return {
    kind,
    format: kind === 'text' || kind === 'number' ? detail : '',
    pattern: '',
    codeList: kind === 'code' || kind === 'amount' ? detail : '',
    objectClass: kind === 'class' ? detail : '',
    unit: '',
    minimum: '',
    maximum: '',
  }
}

/** An element as nobody would define it: only what a case mentions, the rest empty. */
export function element(path: string, notation: string, changes: Partial<DataElement> = {}): DataElement {
  const [objectClass = '', member = ''] = path.split('.')
  return {
    id: idOf(path),
    objectClass,
    member,
    name: { en: `The ${member}`, fr: `Le ${member}` },
    definition: { en: 'defined', fr: 'défini' },
    exclusions: { en: '', fr: '' },
    usageNote: { en: '', fr: '' },
    property: member,
    representationTerm: 'Text',
    representation: represented(notation),
    cardinality: { minimum: 0, maximum: Number(/ x(\d+)/.exec(notation)?.[1] ?? '1') },
    obligations: / M( |$)/.test(notation) ? [{ filer: 'any', mode: 'any', obligation: 'M', condition: '' }] : [],
    crosswalk: [],
    legalBasis: '',
    steward: '',
    synonyms: [],
    sources: [],
    validExamples: [],
    invalidExamples: [],
    ...changes,
  }
}

/** Ids in tests are the paths, so that a failing case reads by itself. */
export function idOf(path: string): ElementId {
  return path as ElementId
}

/** The elements of the pilot's message that cases talk about, plus `more`. */
export function sampleSet(
  more: Readonly<Record<string, string>> = {},
  changes: Partial<DataElementSet> = {},
): DataElementSet {
  const notations: Readonly<Record<string, string>> = {
    'Shipment.messageId': 'text:an..35',
    'Shipment.filer': 'class:Filer',
    'Shipment.mode': 'code:modes',
    'Shipment.estimatedArrival': 'date',
    'Shipment.seller': 'class:Party',
    'Shipment.buyer': 'class:Party',
    'Shipment.enhancedDescription': 'text:an..512',
    'Shipment.securityScan': 'class:Scan',
    'Shipment.knownCarrierCustomer': 'indicator',
    'Shipment.productListingUrl': 'uri',
    'Shipment.lines': 'class:Line x999',
    'Shipment.totalValue': 'amount:currencies',
    'Filer.originatorCode': 'text:an13',
    'Filer.type': 'code:filerTypes',
    'Scan.completed': 'indicator',
    'Scan.completedAt': 'dateTime',
    'Party.name': 'text:an..70',
    'Party.country': 'code:countries',
    'Line.lineNumber': 'number:n..3',
    'Line.description': 'text:an..256',
    'Line.hts': 'text:n10',
    'Line.countryOfOrigin': 'code:countries',
    'Line.quantity': 'number:n..8',
    'Line.weightKg': 'number:n..11,3',
    'Line.value': 'amount:currencies',
    ...more,
  }
  const none = { en: '', fr: '' }
  const list = (id: string, words: string) => ({
    id,
    name: { en: id, fr: id },
    agency: '',
    version: '',
    codes: codes(words),
  })
  const elements = Object.entries(notations).map(([path, notation]) => element(path, notation))
  return {
    title: { en: 'Sample', fr: 'Échantillon' },
    purpose: none,
    rootClass: 'Shipment',
    roles: { filer: idOf('Filer.type'), mode: idOf('Shipment.mode'), asOf: idOf('Shipment.estimatedArrival') },
    classes: [...new Set(elements.map((e) => e.objectClass))].map((name) => ({ name, title: { en: name, fr: name } })),
    elements,
    codeLists: [
      list('modes', 'air truck rail vessel@2019-12-09 mail@2019-12-09'),
      list('filerTypes', 'carrier onlineMarketplace freightForwarder customsBroker'),
      list('countries', 'US CN VN FR'),
      list('currencies', 'USD EUR'),
    ],
    choiceGroups: [],
    parameters: [
      {
        name: 'deMinimisAmount',
        title: { en: 'De minimis amount', fr: 'Montant de minimis' },
        kind: 'amount',
        currency: 'USD',
        values: [
          { from: null, value: '200', legalBasis: '' },
          { from: '2016-03-10', value: '800', legalBasis: '' },
          { from: '2025-08-29', value: null, legalBasis: '' },
        ],
      },
    ],
    rules: [],
    examples: [],
    ...changes,
  }
}
