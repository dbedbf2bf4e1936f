import { type ElementId, isIdOf, type LocalizedText, type Outcome, ok, refuse } from '#shared/kernel'
import {
  type ChoiceGroup,
  type Code,
  type CodeList,
  type Crosswalk,
  type DataElement,
  type DataElementSet,
  type MessageExample,
  type ObjectClass,
  type Obligation,
  type Parameter,
  type ParameterValue,
  type Representation,
  type Rule,
  representationKinds,
  type SeverityFrom,
  severities,
} from './model'

// From JSON of anywhere to the model, member by member: what is not named here is refused, because leaving it out in
// silence would lose what somebody wrote. The first thing wrong is named with its JSON pointer (RFC 6901).

/**
 * The set that a JSON value is. Refused with the pointer of the first member that is missing, of the wrong type or
 * unknown, and for an element id or a picked name that occurs twice. Whether it makes sense is the validator's to say.
 */
export function parseDataElementSet(value: unknown): Outcome<DataElementSet> {
  try {
    return ok(dataElementSet(value, ''))
  } catch (wrong) {
    // Thrown below and caught here only: a refusal in the middle of a nested value ends the whole reading.
    if (wrong instanceof Misfit)
      return refuse('set-malformed', { pointer: wrong.pointer, expected: wrong.expected }, wrong.pointer)
    throw wrong
  }
}

type Reader<T> = (value: unknown, pointer: string) => T
type Readers<T> = { readonly [K in keyof T]-?: Reader<T[K]> }

class Misfit extends Error {
  constructor(
    readonly pointer: string,
    readonly expected: string,
  ) {
    super(expected)
  }
}

function text(value: unknown, pointer: string): string {
  if (typeof value !== 'string') throw new Misfit(pointer, 'string')
  return value
}

function count(value: unknown, pointer: string): number {
  if (!Number.isInteger(value) || Number(value) < 0 || Number(value) > 9_999) throw new Misfit(pointer, '0…9999')
  return Number(value)
}

function elementId(value: unknown, pointer: string): ElementId {
  if (typeof value !== 'string' || !isIdOf('element', value)) throw new Misfit(pointer, 'DE-001…')
  return value as ElementId
}

function oneOf<T extends string>(of: readonly T[]): Reader<T> {
  return (value, pointer) => {
    const found = of.find((known) => known === value)
    if (found === undefined) throw new Misfit(pointer, of.join(' | '))
    return found
  }
}

function orNull<T>(reader: Reader<T>): Reader<T | null> {
  return (value, pointer) => (value === null ? null : reader(value, pointer))
}

function listOf<T>(reader: Reader<T>): Reader<readonly T[]> {
  return (value, pointer) => {
    if (!Array.isArray(value)) throw new Misfit(pointer, 'array')
    return value.map((item, index) => reader(item, `${pointer}/${index}`))
  }
}

/** A list in which no two items have the same name. */
function listOfDistinct<T>(reader: Reader<T>, nameOf: (item: T) => string): Reader<readonly T[]> {
  return (value, pointer) => {
    const items = listOf(reader)(value, pointer)
    const names = items.map(nameOf)
    const again = names.findIndex((name, index) => names.indexOf(name) !== index)
    if (again >= 0) throw new Misfit(`${pointer}/${again}`, `≠ ${names[again]}`)
    return items
  }
}

function object<T>(readers: Readers<T>): Reader<T> {
  const names = Object.keys(readers)
  return (value, pointer) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Misfit(pointer, 'object')
    const foreign = Object.keys(value).find((name) => !names.includes(name))
    if (foreign !== undefined) throw new Misfit(`${pointer}/${escaped(foreign)}`, names.join(' | '))
    const members: Partial<T> = {}
    for (const name in readers) {
      members[name] = readers[name](Object.getOwnPropertyDescriptor(value, name)?.value, `${pointer}/${name}`)
    }
    return members as T
  }
}

function escaped(name: string): string {
  return name.slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1')
}

const localized = object<LocalizedText>({ en: text, fr: text })
const names = <T extends string>(reader: Reader<T>) => listOfDistinct(reader, (name) => name)
// Names become keys of a live document: at most 100 characters, and none that means something to JavaScript objects.
const name: Reader<string> = (value, pointer) => {
  const read = text(value, pointer)
  if (read === '' || read.length > 100 || /^(__proto__|constructor|prototype)$/.test(read))
    throw new Misfit(pointer, 'name')
  return read
}

const obligation = object<Obligation>({ filer: text, mode: text, obligation: oneOf(['M', 'C', 'O']), condition: text })
const crosswalk = object<Crosswalk>({ system: text, id: text, fit: text })
const representation = object<Representation>({
  kind: oneOf(representationKinds),
  format: text,
  pattern: text,
  codeList: text,
  objectClass: text,
  unit: text,
  minimum: text,
  maximum: text,
})

const element = object<DataElement>({
  id: elementId,
  objectClass: text,
  member: text,
  name: localized,
  definition: localized,
  exclusions: localized,
  usageNote: localized,
  property: text,
  representationTerm: text,
  representation,
  cardinality: object({ minimum: count, maximum: count }),
  obligations: listOf(obligation),
  crosswalk: listOf(crosswalk),
  legalBasis: text,
  steward: text,
  synonyms: listOf(text),
  sources: listOf(text),
  validExamples: listOf(text),
  invalidExamples: listOf(text),
})

const code = object<Code>({ code: text, name: localized, from: orNull(text), to: orNull(text) })
const codeList = object<CodeList>({ id: text, name: localized, agency: text, version: text, codes: listOf(code) })
const choiceGroup = object<ChoiceGroup>({
  id: text,
  name: localized,
  minimum: count,
  of: names(elementId),
  filers: names(name),
})
const parameterValue = object<ParameterValue>({ from: orNull(text), value: orNull(text), legalBasis: text })
const parameter = object<Parameter>({
  name: text,
  title: localized,
  kind: oneOf(['number', 'amount', 'date']),
  currency: text,
  values: listOf(parameterValue),
})
const rule = object<Rule>({
  id: text,
  name: localized,
  expression: text,
  element: orNull(elementId),
  message: localized,
  fix: localized,
  severity: listOf(object<SeverityFrom>({ from: orNull(text), severity: oneOf(severities) })),
  legalBasis: text,
})
const example = object<MessageExample>({
  id: text,
  title: localized,
  message: text,
  expected: oneOf(['pass', 'fail', 'undecided']),
  expectedFindings: names(name),
})

const dataElementSet = object<DataElementSet>({
  title: localized,
  purpose: localized,
  rootClass: text,
  roles: object({ filer: orNull(elementId), mode: orNull(elementId), asOf: orNull(elementId) }),
  classes: listOf(object<ObjectClass>({ name: text, title: localized })),
  elements: listOfDistinct(element, ({ id }) => id),
  codeLists: listOf(codeList),
  choiceGroups: listOf(choiceGroup),
  parameters: listOf(parameter),
  rules: listOf(rule),
  examples: listOf(example),
})
