import type { DataElement, Obligation, Representation } from '#shared/definitions'
import type { ElementId, LocalizedText } from '#shared/kernel'

// Short spellings, so that an element of the standard fits on a few lines.

export const nothing: LocalizedText = { en: '', fr: '' }

export function both(en: string, fr: string): LocalizedText {
  return { en, fr }
}

/** `DE-007` for 7. */
export function elementId(number: number): ElementId {
  return `DE-${String(number).padStart(3, '0')}` as ElementId
}

const plain: Representation = {
  kind: 'text',
  format: '',
  pattern: '',
  codeList: '',
  objectClass: '',
  unit: '',
  minimum: '',
  maximum: '',
}

/** Text in WCO notation (`an..35`); without a format the standard sets no bound of its own. */
export const text = (format = ''): Representation => ({ ...plain, kind: 'text', format })
export const code = (codeList: string): Representation => ({ ...plain, kind: 'code', codeList })
export const number = (format: string, minimum: string, unit = ''): Representation => ({
  ...plain,
  kind: 'number',
  format,
  minimum,
  unit,
})
/** Amount and currency; never below zero. */
export const amount: Representation = { ...plain, kind: 'amount', codeList: 'currencies', minimum: '0' }
export const indicator: Representation = { ...plain, kind: 'indicator' }
export const date: Representation = { ...plain, kind: 'date' }
export const dateTime: Representation = { ...plain, kind: 'dateTime' }
export const uri: Representation = { ...plain, kind: 'uri' }
export const classOf = (objectClass: string): Representation => ({ ...plain, kind: 'class', objectClass })

/** Mandatory for every filer and mode. */
export const mandatory: Obligation = { filer: 'any', mode: 'any', obligation: 'M', condition: '' }

type Needed = 'id' | 'objectClass' | 'member' | 'name' | 'property' | 'representationTerm' | 'representation'

/** An element with every field it does not name left empty; it occurs at most once unless it says otherwise. */
export function element(fields: Pick<DataElement, Needed> & Partial<DataElement>): DataElement {
  return {
    definition: nothing,
    exclusions: nothing,
    usageNote: nothing,
    cardinality: { minimum: 0, maximum: 1 },
    obligations: [],
    crosswalk: [],
    legalBasis: '',
    steward: 'CBP E-Commerce and Small Business Branch',
    synonyms: [],
    sources: [],
    validExamples: [],
    invalidExamples: [],
    ...fields,
  }
}
