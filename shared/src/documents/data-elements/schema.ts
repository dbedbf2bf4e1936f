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
  type Rule,
  representationKinds,
  type SeverityFrom,
  severities,
} from '#shared/definitions'
import { type ElementId, isIdOf } from '#shared/kernel'
import { isRowKey } from '../record/keys'
import { choice, count, type EntryField, line, lines, maybe, picks, rows, type Shape, text } from '../record/shape'

// How a data element set is kept in a live document. Root `set` holds what the set says as a whole; every other root is
// a list of records. Elements are kept under their ids, which the server allots; everything else under a key of its own
// that never changes, so that two people who each add a rule `R-07` keep both and read of the duplicate.
// A change of any line here is a change of shape: raise the version, write the migration, keep the test of the old bytes.

/** Version of this shape. */
export const schemaVersion = 1

const title = 300
const prose = 4_000
const remark = 1_000
const expression = 4_000
const jsonText = 2_000

const elementRef: EntryField<ElementId | null> = {
  kind: 'entry',
  empty: null,
  maximum: 100,
  parse: (raw) => (raw === null ? null : isElementId(raw) ? raw : undefined),
}

/** True for the id of a data element: `DE-014`. */
export function isElementId(raw: unknown): raw is ElementId {
  return typeof raw === 'string' && isIdOf('element', raw)
}

const obligationShape = {
  filer: line(),
  mode: line(),
  obligation: choice(['O', 'M', 'C']),
  condition: text(expression),
} satisfies Shape<Obligation>

const crosswalkShape = { system: line(), id: line(), fit: text(remark) } satisfies Shape<Crosswalk>

const elementShape = {
  objectClass: line(),
  member: line(),
  'name.en': text(title),
  'name.fr': text(title),
  'definition.en': text(prose),
  'definition.fr': text(prose),
  'exclusions.en': text(prose),
  'exclusions.fr': text(prose),
  'usageNote.en': text(prose),
  'usageNote.fr': text(prose),
  property: text(title),
  representationTerm: text(title),
  'representation.kind': choice(representationKinds),
  'representation.format': line(),
  'representation.pattern': text(remark),
  'representation.codeList': line(),
  'representation.objectClass': line(),
  'representation.unit': line(),
  'representation.minimum': line(),
  'representation.maximum': line(),
  'cardinality.minimum': count(0, 9_999),
  'cardinality.maximum': count(1, 9_999),
  obligations: rows(obligationShape),
  crosswalk: rows(crosswalkShape),
  legalBasis: text(remark),
  steward: text(title),
  synonyms: lines(title),
  sources: lines(remark),
  validExamples: lines(jsonText),
  invalidExamples: lines(jsonText),
} satisfies Shape<Omit<DataElement, 'id'>>

const classShape = { name: line(), 'title.en': text(title), 'title.fr': text(title) } satisfies Shape<ObjectClass>

const codeShape = {
  code: line(),
  'name.en': text(title),
  'name.fr': text(title),
  from: maybe(line(32)),
  to: maybe(line(32)),
} satisfies Shape<Code>

const codeListShape = {
  id: line(),
  'name.en': text(title),
  'name.fr': text(title),
  agency: line(300),
  version: line(),
  codes: rows(codeShape),
} satisfies Shape<CodeList>

const choiceGroupShape = {
  id: line(),
  'name.en': text(title),
  'name.fr': text(title),
  minimum: count(1, 9_999),
  of: picks(),
  filers: picks(),
} satisfies Shape<ChoiceGroup>

const parameterValueShape = {
  from: maybe(line(32)),
  value: maybe(line()),
  legalBasis: text(remark),
} satisfies Shape<ParameterValue>

const parameterShape = {
  name: line(),
  'title.en': text(title),
  'title.fr': text(title),
  kind: choice(['number', 'amount', 'date']),
  currency: line(),
  values: rows(parameterValueShape),
} satisfies Shape<Parameter>

const severityShape = { from: maybe(line(32)), severity: choice(severities) } satisfies Shape<SeverityFrom>

const ruleShape = {
  id: line(),
  'name.en': text(title),
  'name.fr': text(title),
  expression: text(expression),
  element: elementRef,
  'message.en': text(remark),
  'message.fr': text(remark),
  'fix.en': text(remark),
  'fix.fr': text(remark),
  severity: rows(severityShape),
  legalBasis: text(remark),
} satisfies Shape<Rule>

const exampleShape = {
  id: line(),
  'title.en': text(title),
  'title.fr': text(title),
  message: text(65_536),
  expected: choice(['pass', 'fail', 'undecided']),
  expectedFindings: picks(),
} satisfies Shape<MessageExample>

/** What the set says as a whole. */
export const setShape = {
  'title.en': text(title),
  'title.fr': text(title),
  'purpose.en': text(prose),
  'purpose.fr': text(prose),
  rootClass: line(),
  'roles.filer': elementRef,
  'roles.mode': elementRef,
  'roles.asOf': elementRef,
} satisfies Shape<Pick<DataElementSet, 'title' | 'purpose' | 'rootClass' | 'roles'>>

/** Key of the entry of the root `set` that holds the version of the shape. */
export const versionKey = 'schemaVersion'

/**
 * The lists of a set, in the singular as they are spoken of in field paths. `identifiedBy`: the field that people know
 * a record by, unique in its list; an element is known by its key.
 */
export const parts = {
  class: { root: 'classes', shape: classShape, isKey: isRowKey, identifiedBy: 'name' },
  element: { root: 'elements', shape: elementShape, isKey: isElementId, identifiedBy: null },
  codeList: { root: 'codeLists', shape: codeListShape, isKey: isRowKey, identifiedBy: 'id' },
  choiceGroup: { root: 'choiceGroups', shape: choiceGroupShape, isKey: isRowKey, identifiedBy: 'id' },
  parameter: { root: 'parameters', shape: parameterShape, isKey: isRowKey, identifiedBy: 'name' },
  rule: { root: 'rules', shape: ruleShape, isKey: isRowKey, identifiedBy: 'id' },
  example: { root: 'examples', shape: exampleShape, isKey: isRowKey, identifiedBy: 'id' },
} as const

export type PartName = keyof typeof parts
/** The names of the lists, in the order in which a set is read. */
export const partNames = ['class', 'element', 'codeList', 'choiceGroup', 'parameter', 'rule', 'example'] as const
/** What the records of a part are kept under: elements under their ids, the others under a key from `newId`. */
export type KeyOf<P extends PartName> = P extends 'element' ? ElementId : string
export type PartShape<P extends PartName> = (typeof parts)[P]['shape']

/** The model type of each list's records, without the key it is kept under. */
export interface PartContents {
  class: ObjectClass
  element: Omit<DataElement, 'id'>
  codeList: CodeList
  choiceGroup: ChoiceGroup
  parameter: Parameter
  rule: Rule
  example: MessageExample
}

/** Name of the root that holds what the set says as a whole. */
export const setRoot = 'set'
/** The only roots of the document. */
export const roots: readonly string[] = [setRoot, ...partNames.map((part) => parts[part].root)]
