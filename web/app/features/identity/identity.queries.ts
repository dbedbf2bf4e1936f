import { graphql } from '~/graphql'

export const FirstRun = graphql(`
  query FirstRun {
    isFirstRun
  }
`)

export const SignIn = graphql(`
  mutation SignIn($email: String!, $password: String!) {
    signIn(email: $email, password: $password) {
      token
      expiresAt
      language
    }
  }
`)

export const SignOut = graphql(`
  mutation SignOut {
    signOut
  }
`)

export const FirstOperator = graphql(`
  mutation FirstOperator($input: FirstOperatorInput!) {
    firstOperator(input: $input) {
      id
    }
  }
`)

export const MySessions = graphql(`
  query MySessions {
    mySessions {
      id
      device
      createdAt
      lastSeenAt
      expiresAt
      isCurrent
    }
  }
`)

export const EndSession = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id)
  }
`)

export const EndOtherSessions = graphql(`
  mutation EndOtherSessions {
    endOtherSessions
  }
`)

export const DemonstrationAccounts = graphql(`
  query DemonstrationAccounts {
    demonstrationAccounts {
      key
      name
      language
      part {
        en
        fr
      }
      organisation {
        en
        fr
      }
      tryThis {
        en
        fr
      }
    }
  }
`)

export const SignInAsDemonstration = graphql(`
  mutation SignInAsDemonstration($key: ID!) {
    signInAsDemonstration(key: $key) {
      token
      expiresAt
      language
    }
  }
`)
