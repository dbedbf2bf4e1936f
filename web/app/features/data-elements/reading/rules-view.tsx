import { Link } from '@remix-run/react'
import type { DataElementSet, SeverityFrom } from '#shared/definitions'
import { CodeBlock, EmptyState } from '~/ui'
import { CalendarDate, Localized, useWords } from '~/words'
import { fieldWords } from '../words/field.words'
import { setWords } from '../words/set.words'

/** The rules of a draft as their authors wrote them. */
export function RulesView({ set }: { readonly set: DataElementSet }) {
  const words = useWords(setWords)
  const fields = useWords(fieldWords)
  if (set.rules.length === 0) return <EmptyState>{words.noRules}</EmptyState>
  return set.rules.map(({ id, name, expression, element, message, fix, severity }, at) => (
    <section key={`${id}${at}`} id={id}>
      <h2>
        {id} <Localized text={name} />
      </h2>
      <CodeBlock code={expression} label={`${fields.expression} ${id}`} copy={false} />
      <p>
        <Localized text={message} /> <Localized text={fix} />
      </p>
      <p className="c-quiet">
        <Severities severity={severity} />
        {element && (
          <>
            {' · '}
            <Link to={`/e/${element}/edit`}>{element}</Link>
          </>
        )}
      </p>
    </section>
  ))
}

/** From which day a breach is announced, warned about, rejected. */
export function Severities({ severity }: { readonly severity: readonly SeverityFrom[] }) {
  const fields = useWords(fieldWords)
  return severity.map(({ from, severity: level }, at) => (
    <span key={`${from}${at}`}>
      {at > 0 && ', '}
      {fields.levels[level]}{' '}
      {from === null ? (
        fields.always
      ) : (
        <>
          {fields.from.toLowerCase()} <CalendarDate date={from} />
        </>
      )}
    </span>
  ))
}
