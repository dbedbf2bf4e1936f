import { graphql } from '~/graphql'

export const DraftDocument = graphql(`
  query DraftDocument($id: ID!) {
    document(id: $id) {
      id
      kind
      title {
        en
        fr
      }
      groupId
      groupIds
      state
      approvedById
    }
    draftSet(documentId: $id)
  }
`)

/** What is new against the last publication: shown where it can be told. */
export const DraftChanges = graphql(`
  query DraftChanges($id: ID!) {
    publication(id: $id) {
      latestVersion
      changes {
        part
      }
    }
  }
`)

export const MarkVisited = graphql(`
  mutation MarkVisited($id: ID!) {
    markVisited(documentId: $id)
  }
`)

export const DraftElementPlace = graphql(`
  query DraftElementPlace($id: ID!) {
    draftElement(id: $id) {
      id
      documentId
    }
    elementComments(elementId: $id) {
      id
      author
      organisation {
        en
        fr
      }
      audience
      body
      writtenAt
    }
  }
`)

export const AddDataElement = graphql(`
  mutation AddDataElement($documentId: ID!, $objectClass: String!, $member: String!, $name: LocalizedTextInput!) {
    addDataElement(documentId: $documentId, objectClass: $objectClass, member: $member, name: $name)
  }
`)

export const AddComment = graphql(`
  mutation AddComment($elementId: ID!, $body: String!, $audience: String!) {
    addComment(elementId: $elementId, body: $body, audience: $audience) {
      id
    }
  }
`)
