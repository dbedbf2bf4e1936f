import type { SetSubject } from '#shared/validator'
import { useWords } from '~/words'
import { setWords } from '../words/set.words'
import { useEditing } from './editing'

/** How many problems a part has; where it has none, how many warnings. */
export function ProblemCount({ subject, id }: { readonly subject: SetSubject; readonly id: string }) {
  const { preview } = useEditing()
  const words = useWords(setWords)
  const own = preview?.diagnostics.filter((d) => d.subject === subject && d.id === id) ?? []
  const errors = own.filter(({ severity }) => severity === 'error').length
  if (own.length === 0) return null
  return <span className="c-count">{errors > 0 ? words.problems(errors) : words.warnings(own.length)}</span>
}
