import { graphql, type ResultOf } from '~/graphql'

export const PublicationOf = graphql(`
  query PublicationOf($id: ID!) {
    publication(id: $id) {
      standardId
      title {
        en
        fr
      }
      state
      groupIds
      approvedById
      hash
      blocking {
        subject
        id
        message {
          en
          fr
        }
      }
      warnings {
        subject
        id
        message {
          en
          fr
        }
      }
      elementCount
      ruleCount
      exampleCount
      changes {
        kind
        part
        id
        field
        before
        after
      }
      latestVersion
      proposedVersion
      candidate {
        version
        effectiveFrom
        notice {
          en
          fr
        }
        hash
        approvedBy
        approvedAt
      }
    }
  }
`)

export const PublishedVersion = graphql(`
  query PublishedVersion($id: ID!, $version: String!) {
    standardVersion(id: $id, version: $version) {
      standardId
      version
      hash
      effectiveFrom
      publishedBy
      publishedAt
    }
  }
`)

export const ApproveStandard = graphql(`
  mutation ApproveStandard(
    $id: ID!
    $version: String!
    $effectiveFrom: CalendarDate!
    $notice: LocalizedTextInput!
    $hash: String!
  ) {
    approveStandard(id: $id, version: $version, effectiveFrom: $effectiveFrom, notice: $notice, hash: $hash) {
      standardId
    }
  }
`)

export const ReturnToDraft = graphql(`
  mutation ReturnToDraft($id: ID!, $reason: String!) {
    returnToDraft(id: $id, reason: $reason) {
      standardId
    }
  }
`)

export const PublishStandard = graphql(`
  mutation PublishStandard($id: ID!, $hash: String!) {
    publishStandard(id: $id, hash: $hash) {
      version
    }
  }
`)

export type Publication = ResultOf<typeof PublicationOf>['publication']
export type Candidate = NonNullable<Publication['candidate']>
export type Check = Publication['blocking'][number]
export type Change = Publication['changes'][number]
export type Done = ResultOf<typeof PublishedVersion>['standardVersion']
