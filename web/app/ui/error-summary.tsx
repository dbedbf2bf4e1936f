import { useEffect, useRef } from 'react'
import { useWords } from '../words'
import { fieldId } from './field'
import { uiWords } from './ui.words'

export interface SummaryItem {
  /** The name of the field, or null for what concerns the whole form. */
  readonly at: string | null
  readonly text: string
}

/** What is wrong with a form, on top of it: takes the focus when it appears, each line leads to its field. */
export function ErrorSummary({
  problems,
  title,
}: {
  readonly problems: readonly SummaryItem[]
  readonly title?: string
}) {
  const box = useRef<HTMLDivElement>(null)
  const words = useWords(uiWords)
  useEffect(() => {
    if (problems.length > 0) box.current?.focus()
  }, [problems])
  if (problems.length === 0) return null
  return (
    <div className="usa-alert usa-alert--error c-error-summary" ref={box} tabIndex={-1} role="alert">
      <div className="usa-alert__body">
        <h2 className="usa-alert__heading">{title ?? words.problems(problems.length)}</h2>
        <ul className="c-plain-list">
          {problems.map(({ at, text }) => (
            <li key={`${at}${text}`}>{at === null ? text : <a href={`#${fieldId(at)}`}>{text}</a>}</li>
          ))}
        </ul>
      </div>
    </div>
  )
}

/** The sentence of the field of that name, for its `error`. */
export function errorAt(problems: readonly SummaryItem[], name: string): string | undefined {
  return problems.find((problem) => problem.at === name)?.text
}
