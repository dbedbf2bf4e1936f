import { graphql } from '~/graphql'

// 25 to a page: twice as many would cost more than one query may.
export const People = graphql(`
  query People($search: String, $after: String) {
    people(search: $search, after: $after, first: 25) {
      next
      accounts {
        email
        offices
        disabledAt
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
      }
    }
  }
`)

export const Organisations = graphql(`
  query Organisations {
    organisations {
      id
      kind
      name {
        en
        fr
      }
    }
  }
`)

export const CreateOrganisation = graphql(`
  mutation CreateOrganisation($input: CreateOrganisationInput!) {
    createOrganisation(input: $input) {
      id
    }
  }
`)

export const CreateAccount = graphql(`
  mutation CreateAccount($input: CreateAccountInput!) {
    createAccount(input: $input) {
      email
    }
  }
`)

export const CloseAccount = graphql(`
  mutation CloseAccount($id: ID!) {
    disableAccount(personId: $id) {
      disabledAt
    }
  }
`)

export const ReopenAccount = graphql(`
  mutation ReopenAccount($id: ID!) {
    enableAccount(personId: $id) {
      disabledAt
    }
  }
`)

export const CreateGroup = graphql(`
  mutation CreateGroup($input: CreateGroupInput!) {
    createGroup(input: $input) {
      id
    }
  }
`)

export const AuditLog = graphql(`
  query AuditLog($before: ID) {
    auditEntries(before: $before, first: 25) {
      next
      entries {
        id
        at
        actorKind
        act
        subjectKind
        subjectId
        person {
          name
        }
      }
    }
  }
`)
