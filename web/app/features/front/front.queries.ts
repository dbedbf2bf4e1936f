import { graphql, type ResultOf } from '~/graphql'

export const FrontStandards = graphql(`
  query FrontStandards {
    standards {
      id
      title {
        en
        fr
      }
      versions {
        version
        state
        effectiveFrom
        approvedBy
        publishedBy
        publishedAt
      }
    }
  }
`)

export const FrontDraft = graphql(`
  query FrontDraft {
    myDocuments {
      id
      title {
        en
        fr
      }
    }
  }
`)

export const FrontDiscussion = graphql(`
  query FrontDiscussion($elementId: ID!) {
    elementComments(elementId: $elementId) {
      id
    }
  }
`)

export type FrontStandard = ResultOf<typeof FrontStandards>['standards'][number]
export type FrontDocument = ResultOf<typeof FrontDraft>['myDocuments'][number]
