import { graphql, type ResultOf } from '~/graphql'

export const Overview = graphql(`
  query StandardOverview($id: ID!, $version: String!) {
    standardVersion(id: $id, version: $version) {
      elements {
        id
        name {
          en
          fr
        }
      }
      parameters {
        name
        title {
          en
          fr
        }
        kind
        currency
        values {
          from
          value
          legalBasis
        }
      }
      choiceGroups {
        id
        name {
          en
          fr
        }
        minimum
        of
        filers
      }
      codeLists {
        id
        name {
          en
          fr
        }
        agency
        version
        size
      }
      examples {
        id
        title {
          en
          fr
        }
        message
        expected
      }
    }
  }
`)

export const ElementRows = graphql(`
  query StandardElements($id: ID!, $version: String!) {
    standardVersion(id: $id, version: $version) {
      elements {
        id
        paths
        name {
          en
          fr
        }
        definition {
          en
          fr
        }
        formatSentence {
          en
          fr
        }
        codeList
        obligations {
          filer
          mode
          obligation
          condition
        }
      }
    }
  }
`)

export const RuleRows = graphql(`
  query StandardRules($id: ID!, $version: String!) {
    standardVersion(id: $id, version: $version) {
      rules {
        id
        name {
          en
          fr
        }
        sentence {
          en
          fr
        }
        elementId
        severity {
          from
          severity
        }
      }
    }
  }
`)

export const OneRule = graphql(`
  query StandardRule($id: ID!, $version: String!, $ruleId: ID!) {
    standardVersion(id: $id, version: $version) {
      standardId
      version
      title {
        en
        fr
      }
      rule(id: $ruleId) {
        id
        name {
          en
          fr
        }
        expression
        sentence {
          en
          fr
        }
        elementId
        message {
          en
          fr
        }
        fix {
          en
          fr
        }
        severity {
          from
          severity
        }
        legalBasis
      }
    }
  }
`)

export const OneCodeList = graphql(`
  query StandardCodeList($id: ID!, $version: String!, $codeListId: ID!) {
    standardVersion(id: $id, version: $version) {
      standardId
      version
      title {
        en
        fr
      }
      codeList(id: $codeListId) {
        id
        name {
          en
          fr
        }
        agency
        version
        codes {
          code
          name {
            en
            fr
          }
          from
          to
        }
      }
    }
  }
`)

export const CodeListSizes = graphql(`
  query StandardCodeListSizes($id: ID!, $version: String!) {
    standardVersion(id: $id, version: $version) {
      codeLists {
        id
        size
      }
    }
  }
`)

export type OverviewContent = ResultOf<typeof Overview>['standardVersion']
export type ElementRow = ResultOf<typeof ElementRows>['standardVersion']['elements'][number]
export type Obligation = ElementRow['obligations'][number]
export type RuleRow = ResultOf<typeof RuleRows>['standardVersion']['rules'][number]
export type RuleContent = ResultOf<typeof OneRule>['standardVersion']
export type CodeListContent = ResultOf<typeof OneCodeList>['standardVersion']
