import { graphql, type ResultOf } from '~/graphql'

export const VersionFields = graphql(`
  fragment VersionFields on StandardVersion {
    standardId
    version
    title {
      en
      fr
    }
    purpose {
      en
      fr
    }
    effectiveFrom
    effectiveUntil
    state
    hash
    notice {
      en
      fr
    }
    approvedBy
    approvedAt
    publishedBy
    publishedAt
  }
`)

export const StandardWithVersions = graphql(
  `
    query StandardWithVersions($id: ID!) {
      standard(id: $id) {
        id
        current {
          version
        }
        next {
          version
        }
        versions {
          ...VersionFields
        }
      }
    }
  `,
  [VersionFields],
)

export const Standards = graphql(`
  query Standards {
    standards {
      id
      title {
        en
        fr
      }
      purpose {
        en
        fr
      }
      current {
        version
        effectiveFrom
      }
      next {
        version
        effectiveFrom
      }
      versions {
        version
      }
    }
  }
`)

/** What the table of rights needs to know of a document, for those who may read it. */
export const DraftOfStandard = graphql(`
  query DraftOfStandard($id: ID!) {
    document(id: $id) {
      id
      title {
        en
        fr
      }
      groupId
      groupIds
      state
      approvedById
      elementCount
      ruleCount
      editedAt
      editedBy
    }
  }
`)

export type Standard = ResultOf<typeof StandardWithVersions>['standard']
export type Version = Standard['versions'][number]
export type StandardRow = ResultOf<typeof Standards>['standards'][number]
export type Draft = ResultOf<typeof DraftOfStandard>['document']
