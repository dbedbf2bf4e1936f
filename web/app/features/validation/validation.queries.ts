import { graphql, type ResultOf } from '~/graphql'

export const CheckMessage = graphql(`
  query CheckMessage($standardId: ID!, $message: String!, $version: String) {
    checkMessage(standardId: $standardId, message: $message, version: $version) {
      standardId
      version
      verdict
      asOf
      chosenBy
      findingCount
      findings {
        code
        severity
        elementId
        elementName {
          en
          fr
        }
        ruleId
        ruleName {
          en
          fr
        }
        choiceGroupId
        at
        line
        column
        value
        message {
          en
          fr
        }
        fix {
          en
          fr
        }
      }
    }
  }
`)

export type CheckResult = ResultOf<typeof CheckMessage>['checkMessage']
export type Finding = CheckResult['findings'][number]

export const FrontPageExample = graphql(`
  query FrontPageExample {
    frontPageExample {
      standardId
      message
    }
  }
`)
