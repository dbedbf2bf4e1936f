import { graphql, type ResultOf } from '~/graphql'

export const ElementComments = graphql(`
  query ElementComments($elementId: ID!) {
    elementComments(elementId: $elementId) {
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

export const AddComment = graphql(`
  mutation AddComment($elementId: ID!, $body: String!, $audience: String!) {
    addComment(elementId: $elementId, body: $body, audience: $audience) {
      id
    }
  }
`)

export type Comment = ResultOf<typeof ElementComments>['elementComments'][number]
