import { type DataElementSet, elementPaths } from '#shared/definitions'
import type { DocumentId, ElementId } from '#shared/kernel'
import { compile, describeRepresentation, type Plan } from '#shared/validator'
import type { DataElement } from '../../platform/graphql/generated/types'
import type { DraftElement } from './data-elements.service'

/** The GraphQL `DataElement` of an element in its set. */
export function toGraphql({ documentId, element, set }: DraftElement): DataElement {
  return withPaths(documentId, element, elementPaths(set), set)
}

/** The same for all elements of a set: the paths are computed once. */
export function allToGraphql(documentId: DocumentId, set: DraftElement['set']): DataElement[] {
  const paths = elementPaths(set)
  return set.elements.map((element) => withPaths(documentId, element, paths, set))
}

function withPaths(
  documentId: DocumentId,
  element: DraftElement['element'],
  paths: ReadonlyMap<ElementId, readonly string[]>,
  set: DraftElement['set'],
): DataElement {
  return {
    id: element.id,
    documentId,
    objectClass: element.objectClass,
    member: element.member,
    paths: [...(paths.get(element.id) ?? [])],
    name: element.name,
    definition: element.definition,
    exclusions: element.exclusions,
    usageNote: element.usageNote,
    property: element.property,
    representationTerm: element.representationTerm,
    kind: element.representation.kind,
    format: element.representation.format,
    formatSentence: describeRepresentation(planOf(set), element.id) ?? { en: '', fr: '' },
    codeList: element.representation.codeList,
    minimum: element.cardinality.minimum,
    maximum: element.cardinality.maximum,
    obligations: element.obligations.map((row) => ({ ...row })),
    crosswalk: element.crosswalk.map((row) => ({ ...row })),
    legalBasis: element.legalBasis,
    steward: element.steward,
    synonyms: [...element.synonyms],
    sources: [...element.sources],
    validExamples: [...element.validExamples],
    invalidExamples: [...element.invalidExamples],
  }
}

const plans = new WeakMap<DataElementSet, Plan>()

/** The compiled plan of a set, made once for each set object. */
export function planOf(set: DataElementSet): Plan {
  const known = plans.get(set) ?? compile(set).plan
  plans.set(set, known)
  return known
}
