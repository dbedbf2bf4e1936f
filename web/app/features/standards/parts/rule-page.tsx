import { Link } from '@remix-run/react'
import { Page } from '~/frame'
import { CodeBlock, DefinitionList } from '~/ui'
import { Localized, useWords } from '~/words'
import { elementPath, standardPath } from '../choose-version'
import { standardsWords } from '../standards.words'
import type { RuleContent } from './parts.queries'
import { partsWords } from './parts.words'
import { SeveritySchedule } from './rules-part'

/** One rule of one version: the sentence first, then how it is spelled, what a sender reads, since when it holds. */
export function RulePage({ content, pinned }: { readonly content: RuleContent; readonly pinned: string | null }) {
  const words = useWords(partsWords)
  const { standards } = useWords(standardsWords)
  const { standardId, version, title, rule } = content
  return (
    <Page
      screen="rule"
      width="reading"
      title={<Localized text={rule.name} />}
      here={rule.id}
      crumbs={[
        { label: standards, to: '/standards' },
        { label: standardId, to: standardPath(standardId, '', pinned) },
        { label: words.rules, to: standardPath(standardId, 'rules', pinned) },
      ]}
      lead={
        <>
          {rule.id}, {standardId} v{version} <Localized text={title} />
        </>
      }
    >
      <h2>{words.says}</h2>
      <p className="c-serif">
        {rule.sentence.en || rule.sentence.fr ? <Localized text={rule.sentence} /> : words.noSentence}
      </p>
      <h2>{words.expression}</h2>
      <CodeBlock code={rule.expression} label={words.expression} />
      <DefinitionList
        items={[
          { term: words.ruleMessage, detail: <Localized text={rule.message} /> },
          { term: words.fix, detail: <Localized text={rule.fix} /> },
          {
            term: words.pointsTo,
            detail: rule.elementId && <Link to={elementPath(rule.elementId, pinned)}>{rule.elementId}</Link>,
          },
          { term: words.validateWith, detail: <SeveritySchedule steps={rule.severity} /> },
          { term: words.legalBasis, detail: rule.legalBasis },
        ]}
      />
    </Page>
  )
}
