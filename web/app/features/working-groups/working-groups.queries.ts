import { graphql } from '~/graphql'
import { DocumentRowFields } from '../documents/documents.queries'

const GroupCardFields = graphql(`
  fragment GroupCardFields on GroupCard {
    id
    kind
    status
    parentId
    name {
      en
      fr
    }
  }
`)

export const ReadableGroups = graphql(
  `
    query ReadableGroups {
      groups {
        ...GroupCardFields
      }
    }
  `,
  [GroupCardFields],
)

export const GroupPage = graphql(
  `
    query GroupPage($id: ID!) {
      group(id: $id) {
        id
        kind
        status
        canManage
        name {
          en
          fr
        }
        purpose {
          en
          fr
        }
        parents {
          ...GroupCardFields
        }
        teams {
          ...GroupCardFields
        }
        statementOfWork {
          version
          setAt
          text {
            en
            fr
          }
        }
        members {
          role
          interestNote
          person {
            id
            name
            organisation {
              name {
                en
                fr
              }
            }
          }
          alternateFor {
            name
          }
        }
      }
    }
  `,
  [GroupCardFields],
)

export const GroupDocuments = graphql(
  `
    query GroupDocuments($id: ID!) {
      groupDocuments(groupId: $id) {
        ...DocumentRow
      }
    }
  `,
  [DocumentRowFields],
)

export const GroupManagement = graphql(`
  query GroupManagement($id: ID!) {
    group(id: $id) {
      id
      canManage
      name {
        en
        fr
      }
      statementOfWork {
        version
        text {
          en
          fr
        }
      }
      members {
        role
        person {
          id
          name
        }
      }
      accessRequests {
        id
        reason
        askedAt
        person {
          name
        }
      }
    }
  }
`)

export const CreateDataElementSet = graphql(`
  mutation CreateDataElementSet($groupId: ID!, $title: LocalizedTextInput!) {
    createDataElementSet(groupId: $groupId, title: $title)
  }
`)

export const RequestAccess = graphql(`
  mutation RequestAccess($input: RequestAccessInput!) {
    requestAccess(input: $input)
  }
`)

export const SetStatementOfWork = graphql(`
  mutation SetStatementOfWork($input: SetStatementOfWorkInput!) {
    setStatementOfWork(input: $input) {
      id
    }
  }
`)

export const AddMember = graphql(`
  mutation AddMember($input: AddMemberInput!) {
    addMember(input: $input) {
      role
    }
  }
`)

export const RemoveMember = graphql(`
  mutation RemoveMember($groupId: ID!, $personId: ID!) {
    removeMember(groupId: $groupId, personId: $personId)
  }
`)

export const GrantAccess = graphql(`
  mutation GrantAccess($input: GrantAccessInput!) {
    grantAccess(input: $input)
  }
`)

export const DeclineAccess = graphql(`
  mutation DeclineAccess($id: ID!) {
    declineAccess(requestId: $id)
  }
`)
