import { graphql, type ResultOf } from '~/graphql'
import { VersionFields } from '../standards.queries'

export const ElementFields = graphql(`
  fragment ElementFields on DataElement {
    id
    documentId
    objectClass
    member
    paths
    name {
      en
      fr
    }
    definition {
      en
      fr
    }
    exclusions {
      en
      fr
    }
    usageNote {
      en
      fr
    }
    property
    representationTerm
    kind
    format
    formatSentence {
      en
      fr
    }
    codeList
    minimum
    maximum
    obligations {
      filer
      mode
      obligation
      condition
    }
    crosswalk {
      system
      id
      fit
    }
    legalBasis
    steward
    synonyms
    sources
    validExamples
    invalidExamples
  }
`)

export const PublishedElement = graphql(
  `
    query PublishedElement($id: ID!) {
      publishedElement(id: $id) {
        version {
          ...VersionFields
        }
        element {
          ...ElementFields
        }
      }
    }
  `,
  [VersionFields, ElementFields],
)

export const ElementOfVersion = graphql(
  `
    query ElementOfVersion($standardId: ID!, $version: String!, $id: ID!) {
      standardVersion(id: $standardId, version: $version) {
        ...VersionFields
        element(id: $id) {
          ...ElementFields
        }
      }
    }
  `,
  [VersionFields, ElementFields],
)

export const DraftElement = graphql(
  `
    query DraftElement($id: ID!) {
      draftElement(id: $id) {
        ...ElementFields
      }
    }
  `,
  [ElementFields],
)

export const ElementSurroundings = graphql(`
  query ElementSurroundings($standardId: ID!, $version: String!) {
    standardVersion(id: $standardId, version: $version) {
      rules {
        id
        name {
          en
          fr
        }
        elementId
        expression
      }
      choiceGroups {
        id
        name {
          en
          fr
        }
        minimum
        of
      }
    }
  }
`)

export type Element = ResultOf<typeof DraftElement>['draftElement']
export type Surroundings = ResultOf<typeof ElementSurroundings>['standardVersion']
