import type { DataElement, Obligation, Representation } from '#shared/definitions'
import { amount, both, classOf, code, element, elementId, indicator, mandatory, text, uri } from './notation'
import { pilotExamples } from './pilot-examples'
import { pilotTexts } from './pilot-texts'
import { type PilotFacts, pilotFacts, pilotLegalBasis } from './source-data'

interface Place {
  readonly objectClass: string
  readonly member: string
  readonly representation: Representation
  /** Rows beside those of the source file, or instead of them where the condition there is about the mode. */
  readonly obligations?: (fromSource: readonly Obligation[]) => readonly Obligation[]
}

const at = (path: string, representation: Representation, obligations?: Place['obligations']): Place => {
  const [objectClass = '', member = ''] = path.split('.')
  return { objectClass, member, representation, ...(obligations ? { obligations } : {}) }
}

// Formats are those of the WCO element where the crosswalk calls the fit good, and of R059 and 016 for the two
// identifiers that are proposed as such; the notice itself sets no length. The bill numbers have no WCO element in
// the source data and the enhanced description no agreed length: they stay without a bound.
const places: Readonly<Record<string, Place>> = {
  'S321-01': at('Filer.originatorCode', text('an..17')),
  // A message that does not say who files cannot be judged for anybody, so this one is mandatory for all.
  'S321-02': at('Filer.type', code('filerTypes'), (rows) => [...rows, mandatory]),
  'S321-03': at('Bill.trackingNumber', text('an..35')),
  'S321-04': at('Bill.houseBill', text()),
  'S321-05': at('Bill.masterBill', text()),
  'S321-06': at('Shipment.mode', code('modesOfTransport')),
  'S321-07': at('Shipment.shipmentInitiator', classOf('Party')),
  'S321-08': at('Shipment.finalDeliverTo', classOf('Party')),
  'S321-09': at('Shipment.enhancedDescription', text()),
  'S321-10': at('Shipment.securityScan', classOf('SecurityScan'), () => [
    { filer: 'carrier', mode: 'air', obligation: 'M', condition: '' },
  ]),
  'S321-11': at('Shipment.knownCarrierCustomer', indicator),
  'S321-12': at('Shipment.seller', classOf('Party')),
  'S321-13': at('Shipment.knownMarketplaceSeller', indicator),
  'S321-14': at('Shipment.sellerId', text('an..17')),
  'S321-15': at('Shipment.buyer', classOf('Party')),
  'S321-16': at('Shipment.productPictureUrl', uri),
  'S321-17': at('Shipment.productListingUrl', uri),
  'S321-18': at('Shipment.listedPrice', amount),
}

/** DE-001 to DE-018: the elements of the pilot, in the order of the notice. */
export const pilotElements: readonly DataElement[] = pilotFacts.map((facts, index) => toElement(facts, index + 1))

function toElement(facts: PilotFacts, number: number): DataElement {
  const place = places[facts.sourceId]
  const words = pilotTexts[facts.sourceId]
  const examples = pilotExamples[facts.sourceId]
  if (!place || !words || !examples) throw new Error(`${facts.sourceId} of the source data has no place in STD-001`)
  return element({
    id: elementId(number),
    objectClass: place.objectClass,
    member: place.member,
    representation: place.representation,
    name: both(facts.name, words.nameFr),
    definition: both(facts.definition, words.definitionFr),
    exclusions: words.exclusions,
    usageNote: both(facts.notes, words.notesFr),
    property: words.property,
    representationTerm: words.representationTerm,
    obligations: place.obligations?.(facts.obligations) ?? facts.obligations,
    crosswalk: facts.crosswalk,
    legalBasis: pilotLegalBasis,
    synonyms: [facts.sourceId],
    sources: facts.sources,
    validExamples: examples.valid,
    invalidExamples: examples.invalid,
  })
}
