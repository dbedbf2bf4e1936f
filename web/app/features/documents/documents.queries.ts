import { graphql } from '~/graphql'

/** What a row of a list of documents shows. */
export const DocumentRowFields = graphql(`
  fragment DocumentRow on Document {
    id
    kind
    title {
      en
      fr
    }
    state
    elementCount
    editedAt
    editedBy
    changesSinceVisit
  }
`)
