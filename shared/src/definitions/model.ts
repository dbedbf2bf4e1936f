import type { ElementId, Json, LocalizedText } from '#shared/kernel'

/**
 * What a data element set says, as plain data: the one typed model of a standard. A live document reads into it,
 * a published version is exactly one of it (hashed in its canonical spelling), and everything that judges a
 * shipment is derived from it. Every field is what a person typed; `validator` is who checks that it makes sense.
 *
 * The shape follows the Core Components Technical Specification (UN/CEFACT) as the WCO Data Model uses it: object
 * classes own elements, an element is a property of its class with a representation, and an element whose
 * representation is a class is an association to it.
 */
export interface DataElementSet {
  readonly title: LocalizedText
  /** What the standard is for and who must use it. */
  readonly purpose: LocalizedText
  /** Name of the object class that a whole message is one of. */
  readonly rootClass: string
  /** The elements that tell who files, how the goods travel and which date counts; null while not chosen. */
  readonly roles: MessageRoles
  readonly classes: readonly ObjectClass[]
  /** In the order of the standard. */
  readonly elements: readonly DataElement[]
  readonly codeLists: readonly CodeList[]
  readonly choiceGroups: readonly ChoiceGroup[]
  readonly parameters: readonly Parameter[]
  readonly rules: readonly Rule[]
  /** Whole messages with the outcome the standard promises for them; publication refuses when one comes out otherwise. */
  readonly examples: readonly MessageExample[]
}

export interface MessageRoles {
  /** Code element whose value names the filer type: the `filer` of obligations and choice groups. */
  readonly filer: ElementId | null
  /** Code element whose value names the mode of transport: the `mode` of obligations. */
  readonly mode: ElementId | null
  /** Date element whose value decides which code, parameter value and severity hold (as-of). */
  readonly asOf: ElementId | null
}

/** A class of things that have elements: Shipment, Party, Address. Its name is an identifier, unique in the set. */
export interface ObjectClass {
  readonly name: string
  readonly title: LocalizedText
}

export interface DataElement {
  readonly id: ElementId
  readonly objectClass: string
  /** Name of the JSON member that carries the element inside its class; unique there. */
  readonly member: string
  readonly name: LocalizedText
  readonly definition: LocalizedText
  /** What the definition leaves out, where that is easily mistaken. */
  readonly exclusions: LocalizedText
  readonly usageNote: LocalizedText
  /** Property term and representation term of the dictionary entry name (ISO 11179-5, CCTS). */
  readonly property: string
  readonly representationTerm: string
  readonly representation: Representation
  readonly cardinality: Cardinality
  /** The most specific row that fits filer and mode holds; no row means optional. */
  readonly obligations: readonly Obligation[]
  readonly crosswalk: readonly Crosswalk[]
  readonly legalBasis: string
  /** Organisation that answers for the definition. */
  readonly steward: string
  readonly synonyms: readonly string[]
  /** Where name, definition and obligations were read. */
  readonly sources: readonly string[]
  /** Values as JSON text; each must be accepted. */
  readonly validExamples: readonly string[]
  /** Values as JSON text; each must be refused. */
  readonly invalidExamples: readonly string[]
}

/**
 * How a value is written. One record for all kinds, because authors switch between them and nothing typed is lost:
 * what a kind does not use is kept and ignored.
 */
export interface Representation {
  readonly kind: RepresentationKind
  /** WCO notation for `text`, `code`, `number`: `an..35`, `a2`, `n10`, `n..16,3`. Empty: no bound of its own. */
  readonly format: string
  /** Anchored pattern of the linear-time subset, for `text`. Empty: none. */
  readonly pattern: string
  /** For `code`: id of the list. For `amount`: id of the currency list. Empty: none. */
  readonly codeList: string
  /** For `class`: the name of the class. */
  readonly objectClass: string
  /** For `number`: unit of measure, UN/ECE Recommendation 20 code (`KGM`). Empty: a plain count. */
  readonly unit: string
  /** Bounds for `number` and `amount` as decimal text, inclusive. Empty: none. */
  readonly minimum: string
  readonly maximum: string
}

export const representationKinds = [
  'text',
  'code',
  'number',
  'amount',
  'date',
  'dateTime',
  'indicator',
  'uri',
  'class',
] as const
/**
 * `number`: decimal digits, JSON number or string. `amount`: `{amount, currency}`. `date`: ISO 8601 `YYYY-MM-DD`.
 * `dateTime`: ISO 8601 with `Z` or an offset. `indicator`: true or false. `uri`: absolute http or https (RFC 3986).
 */
export type RepresentationKind = (typeof representationKinds)[number]

/** How often a member may occur. `maximum` 1 is a single value; above 1 the member is a JSON array. At most 9,999. */
export interface Cardinality {
  readonly minimum: number
  readonly maximum: number
}

export type ObligationCode = 'M' | 'C' | 'O'

/** Mandatory, conditional or optional for one filer type and one mode; `any` stands for all of them. */
export interface Obligation {
  readonly filer: string
  readonly mode: string
  readonly obligation: ObligationCode
  /** For `C`: the element is mandatory where this expression of the rule language is true. Empty: a choice group decides. */
  readonly condition: string
}

/** `system` is `WCO`, `UNTDED`, `ACE` or a name of the authors' own; `fit` says in words how well the two agree. */
export interface Crosswalk {
  readonly system: string
  readonly id: string
  readonly fit: string
}

export interface CodeList {
  /** Identifier, unique in the set: `countries`. */
  readonly id: string
  readonly name: LocalizedText
  /** Who keeps the list and which edition this is: `ISO 3166-1`, `2024-10`. */
  readonly agency: string
  readonly version: string
  readonly codes: readonly Code[]
}

export interface Code {
  readonly code: string
  readonly name: LocalizedText
  /** First and last day the code may be used, `YYYY-MM-DD`; null: no bound. */
  readonly from: string | null
  readonly to: string | null
}

/** At least `minimum` of the elements must be present. */
export interface ChoiceGroup {
  readonly id: string
  readonly name: LocalizedText
  readonly minimum: number
  readonly of: readonly ElementId[]
  /** Filer types it is asked of; empty: all. */
  readonly filers: readonly string[]
}

/** A named value with dates, used in rules instead of a constant. */
export interface Parameter {
  /** Identifier of the rule language: `deMinimisAmount`. */
  readonly name: string
  readonly title: LocalizedText
  readonly kind: 'number' | 'amount' | 'date'
  /** For `amount`: ISO 4217 code. */
  readonly currency: string
  /** In order of date; from each date on its value holds, until the next. */
  readonly values: readonly ParameterValue[]
}

export interface ParameterValue {
  /** `YYYY-MM-DD`; null for *since ever*. */
  readonly from: string | null
  /** Decimal or date text; null: from this date on there is none (suspended), `present(name)` is false. */
  readonly value: string | null
  readonly legalBasis: string
}

export const severities = ['off', 'announce', 'warn', 'reject'] as const
export type Severity = (typeof severities)[number]

export interface Rule {
  /** `R-01`, unique in the set. */
  readonly id: string
  readonly name: LocalizedText
  /** Text of the rule language; true means the message keeps the rule. */
  readonly expression: string
  /** Element whose page and place in the message a finding points to; null: the message as a whole. */
  readonly element: ElementId | null
  /** What a sender reads when the rule is broken, and how to mend it. */
  readonly message: LocalizedText
  readonly fix: LocalizedText
  /** In order of date; before the first the rule is off. */
  readonly severity: readonly SeverityFrom[]
  readonly legalBasis: string
}

export interface SeverityFrom {
  readonly from: string | null
  readonly severity: Severity
}

export interface MessageExample {
  /** `EX-01`, unique in the set. */
  readonly id: string
  readonly title: LocalizedText
  /** The message as JSON text, as an author pasted it. */
  readonly message: string
  readonly expected: 'pass' | 'fail' | 'undecided'
  /** Rule ids, choice group ids or element ids that the findings must name; empty: any. */
  readonly expectedFindings: readonly string[]
}

/** The model as the JSON value that is stored, hashed and sent. */
export function toJson(set: DataElementSet): Json {
  return JSON.parse(JSON.stringify(set)) as Json
}
