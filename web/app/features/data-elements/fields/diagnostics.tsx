import { inLanguage, type Language } from '#shared/kernel'
import type { SetDiagnostic } from '#shared/validator'
import { Button } from '~/ui'
import { useLanguage, useWords } from '~/words'
import { elementWords } from '../words/element.words'
import { fieldWords } from '../words/field.words'

/** The sentence for the field's own error place: the first error. Warnings are no errors. */
export function errorOf(diagnostics: readonly SetDiagnostic[], language: Language): string | undefined {
  const first = diagnostics.find(({ severity }) => severity === 'error')
  return first && inLanguage(first.message, language)
}

interface DiagnosticsProps {
  readonly diagnostics: readonly SetDiagnostic[]
  /** The text they are about. */
  readonly text: string
  /** Puts the suggestion in the place of what is marked. */
  readonly onApply: ((diagnostic: SetDiagnostic) => void) | null
}

/** Beside a field: where in its text each problem lies, and what was probably meant. */
export function Diagnostics({ diagnostics, text, onApply }: DiagnosticsProps) {
  const words = useWords(elementWords)
  const { lead } = useWords(fieldWords)
  const language = useLanguage()
  if (diagnostics.length === 0) return null
  return (
    <ul className="c-diagnostics">
      {diagnostics.map((diagnostic, at) => (
        <li key={`${diagnostic.code}${diagnostic.from}${at}`}>
          <Marked text={text} diagnostic={diagnostic} />
          {(at > 0 || diagnostic.severity === 'warning') && (
            <span>
              {diagnostic.severity === 'warning' && `${lead(words.warning)} `}
              {inLanguage(diagnostic.message, language)}
            </span>
          )}
          {diagnostic.suggestion !== undefined && onApply && (
            <Button variant="secondary" small onClick={() => onApply(diagnostic)}>
              {words.suggestion(diagnostic.suggestion)}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}

// As much of the text around a problem as shows where it is.
const AROUND = 30

function Marked({ text, diagnostic: { from, to } }: { readonly text: string; readonly diagnostic: SetDiagnostic }) {
  if (from === undefined || to === undefined || from > text.length || text === '') return null
  const start = Math.max(0, from - AROUND)
  return (
    <code className="c-marked">
      {start > 0 && '…'}
      {text.slice(start, from)}
      <mark>{text.slice(from, Math.max(to, from + 1)) || '␣'}</mark>
      {text.slice(Math.max(to, from + 1), to + AROUND)}
      {to + AROUND < text.length && '…'}
    </code>
  )
}

/** The text with the marked piece replaced by the suggestion. */
export function applied(text: string, { from = 0, to = text.length, suggestion = '' }: SetDiagnostic): string {
  return text.slice(0, from) + suggestion + text.slice(to)
}
