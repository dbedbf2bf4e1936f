import type { Json } from '#shared/kernel'
import { typeset, useLanguage, useWords } from '~/words'
import { fieldInWords, valueInWords } from './change-words'
import type { Change } from './publishing.queries'
import { publishingWords } from './publishing.words'

/** What is different from the latest version, one entry for each thing that changed. */
export function ChangeList({ changes }: { readonly changes: readonly Change[] }) {
  return (
    <ul className="c-changes">
      {byThing(changes).map((things) => {
        const [first] = things
        return first && <Thing key={`${first.part} ${first.id}`} first={first} changes={things} />
      })}
    </ul>
  )
}

function Thing({ first, changes }: { readonly first: Change; readonly changes: readonly Change[] }) {
  const words = useWords(publishingWords)
  const language = useLanguage()
  const parts: Readonly<Record<string, string>> = words.parts
  const kinds: Readonly<Record<string, string>> = words.kinds
  const isWhole = first.field === ''
  return (
    <li>
      <p>
        <strong>
          {parts[first.part] ?? first.part} {first.id}
        </strong>{' '}
        <NameOf value={first.after ?? first.before} />
        {isWhole && ` – ${kinds[first.kind] ?? first.kind}`}
      </p>
      {!isWhole && (
        <ul>
          {changes.map((change) => (
            <li key={change.field}>
              {fieldInWords(language, change.field)}
              {words.colon}
              <Value label={words.before} text={valueInWords(language, change.field, change.before)} kind="del" /> →{' '}
              <Value label={words.after} text={valueInWords(language, change.field, change.after)} kind="ins" />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function Value({
  label,
  text,
  kind: Kind,
}: {
  readonly label: string
  readonly text: string
  readonly kind: 'del' | 'ins'
}) {
  const words = useWords(publishingWords)
  return (
    <>
      <span className="usa-sr-only">
        {label}
        {words.colon}
      </span>
      {text === '' ? (
        <span className="c-change__nothing">{words.nothing}</span>
      ) : (
        <Kind className="c-change__value">{text}</Kind>
      )}
    </>
  )
}

/** The name of a thing that came or went whole. */
function NameOf({ value }: { readonly value: Json }): string | null {
  const language = useLanguage()
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const name = Object.entries(value).find(([key]) => key === 'name' || key === 'title')?.[1]
  if (typeof name !== 'object' || name === null || Array.isArray(name)) return null
  const text = Object.entries(name).find(([key]) => key === language)?.[1]
  return typeof text === 'string' ? typeset(language, text) : null
}

/** Changes of one thing together, in the order they come. */
export function byThing(changes: readonly Change[]): readonly (readonly Change[])[] {
  const things = new Map<string, Change[]>()
  for (const change of changes) {
    const key = `${change.part} ${change.id}`
    things.set(key, [...(things.get(key) ?? []), change])
  }
  return [...things.values()]
}
