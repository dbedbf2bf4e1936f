import { graphql } from '~/graphql'
import { DocumentRowFields } from '../documents/documents.queries'

export const MyDocuments = graphql(
  `
    query MyDocuments {
      myDocuments {
        ...DocumentRow
      }
    }
  `,
  [DocumentRowFields],
)

export const AwaitingPublication = graphql(`
  query AwaitingPublication {
    awaitingPublication {
      standardId
      title {
        en
        fr
      }
      approvedById
      candidate {
        version
        effectiveFrom
        approvedBy
        approvedAt
      }
    }
  }
`)

export const MyGroups = graphql(`
  query MyGroups {
    myGroups {
      role
      group {
        id
        kind
        status
        name {
          en
          fr
        }
      }
    }
  }
`)

export const StandardsInForce = graphql(`
  query StandardsInForce {
    standards {
      id
      title {
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
    }
  }
`)
