import type { ElementId, LocalizedText } from '#shared/kernel'
import type { DataElement, DataElementSet, Rule } from './model'
import { representationKinds, severities } from './model'

// Made-up sets for tests: small ones in words, and arbitrary ones from a seed.

/** A random source that repeats: the same seed gives the same numbers (mulberry32). */
export class Dice {
  constructor(private state: number) {}

  /** From 0 to below `sides`. */
  roll(sides: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides
  }

  one<T>(of: readonly T[]): T {
    const found = of[this.roll(of.length)]
    if (found === undefined) throw new Error('Nothing to choose from')
    return found
  }

  list<T>(most: number, make: (index: number) => T): T[] {
    return Array.from({ length: this.roll(most + 1) }, (_, index) => make(index))
  }

  /** Words with accents, symbols outside the basic plane, quotes and line ends. */
  text(): string {
    return this.list(4, () => this.one(['colis', 'é̀', '📦', '𝔘𝔫𝔦', '"', '\n', ' ', 'gross mass', '👩‍🚀', '«'])).join('')
  }

  localized(): LocalizedText {
    return { en: this.text(), fr: this.text() }
  }
}

/** The id of the n-th element. */
export function elementId(number: number): ElementId {
  return `DE-${String(number).padStart(3, '0')}` as ElementId
}

/** An element that says nothing yet. */
export function emptyElement(id: ElementId): DataElement {
  const none = { en: '', fr: '' }
  return {
    id,
    objectClass: '',
    member: '',
    name: none,
    definition: none,
    exclusions: none,
    usageNote: none,
    property: '',
    representationTerm: '',
    representation: {
      kind: 'text',
      format: '',
      pattern: '',
      codeList: '',
      objectClass: '',
      unit: '',
      minimum: '',
      maximum: '',
    },
    cardinality: { minimum: 0, maximum: 1 },
    obligations: [],
    crosswalk: [],
    legalBasis: '',
    steward: '',
    synonyms: [],
    sources: [],
    validExamples: [],
    invalidExamples: [],
  }
}

/** A set that says nothing yet. */
export const emptySet: DataElementSet = {
  title: { en: '', fr: '' },
  purpose: { en: '', fr: '' },
  rootClass: '',
  roles: { filer: null, mode: null, asOf: null },
  classes: [],
  elements: [],
  codeLists: [],
  choiceGroups: [],
  parameters: [],
  rules: [],
  examples: [],
}

/** A set with a little of everything, different for each seed. */
export function arbitrarySet(seed: number): DataElementSet {
  const dice = new Dice(seed)
  const ref = () => dice.one([null, elementId(1), elementId(2)])
  const date = () => dice.one([null, '2019-08-22', '2016-03-10'])
  return {
    title: dice.localized(),
    purpose: dice.localized(),
    rootClass: dice.one(['', 'Shipment']),
    roles: { filer: ref(), mode: ref(), asOf: ref() },
    classes: dice.list(3, (index) => ({ name: `Class ${index}`, title: dice.localized() })),
    elements: shuffled(
      dice,
      dice.list(6, (index) => arbitraryElement(dice, elementId(index + 1))),
    ),
    codeLists: dice.list(2, (index) => ({
      id: `list${index}`,
      name: dice.localized(),
      agency: dice.text(),
      version: '2024-10',
      codes: dice.list(30, (code) => ({ code: `C${code}`, name: dice.localized(), from: date(), to: date() })),
    })),
    choiceGroups: dice.list(3, (index) => ({
      id: `CG-${index}`,
      name: dice.localized(),
      minimum: dice.roll(4),
      of: shuffled(dice, [elementId(1), elementId(2), elementId(3)]),
      filers: shuffled(dice, ['carrier', 'broker', 'on-line marketplace']),
    })),
    parameters: dice.list(2, (index) => ({
      name: `parameter${index}`,
      title: dice.localized(),
      kind: dice.one(['number', 'amount', 'date'] as const),
      currency: dice.one(['', 'USD']),
      values: dice.list(3, () => ({ from: date(), value: dice.one([null, '800', '200']), legalBasis: dice.text() })),
    })),
    rules: dice.list(5, (index) => arbitraryRule(dice, `R-0${index}`)),
    examples: dice.list(2, (index) => ({
      id: `EX-0${index}`,
      title: dice.localized(),
      message: dice.text(),
      expected: dice.one(['pass', 'fail', 'undecided'] as const),
      expectedFindings: shuffled(dice, ['R-01', 'DE-001']),
    })),
  }
}

function arbitraryElement(dice: Dice, id: ElementId): DataElement {
  const code = () => dice.one(['', 'KGM', 'an..35', '12.5'])
  return {
    id,
    objectClass: dice.one(['', 'Shipment', 'Party']),
    member: dice.one(['', 'buyer']),
    name: dice.localized(),
    definition: dice.localized(),
    exclusions: dice.localized(),
    usageNote: dice.localized(),
    property: dice.text(),
    representationTerm: dice.text(),
    representation: {
      kind: dice.one(representationKinds),
      format: code(),
      pattern: dice.text(),
      codeList: code(),
      objectClass: code(),
      unit: code(),
      minimum: code(),
      maximum: code(),
    },
    cardinality: { minimum: dice.roll(3), maximum: 1 + dice.roll(9_999) },
    obligations: dice.list(4, () => ({
      filer: dice.one(['any', 'carrier']),
      mode: dice.one(['any', 'air']),
      obligation: dice.one(['M', 'C', 'O'] as const),
      condition: dice.text(),
    })),
    crosswalk: dice.list(2, () => ({ system: 'WCO', id: code(), fit: dice.text() })),
    legalBasis: dice.text(),
    steward: dice.text(),
    synonyms: dice.list(3, () => dice.text()),
    sources: dice.list(2, () => dice.text()),
    validExamples: dice.list(3, () => dice.text()),
    invalidExamples: dice.list(3, () => dice.text()),
  }
}

function arbitraryRule(dice: Dice, id: string): Rule {
  return {
    id,
    name: dice.localized(),
    expression: dice.text(),
    element: dice.one([null, elementId(1)]),
    message: dice.localized(),
    fix: dice.localized(),
    severity: dice.list(3, () => ({ from: dice.one([null, '2020-01-01']), severity: dice.one(severities) })),
    legalBasis: dice.text(),
  }
}

/** Some of the items, in any order. */
export function shuffled<T>(dice: Dice, items: readonly T[]): T[] {
  const rest = [...items]
  const result: T[] = []
  for (let left = dice.roll(items.length + 1); left > 0; left--) result.push(...rest.splice(dice.roll(rest.length), 1))
  return result
}
