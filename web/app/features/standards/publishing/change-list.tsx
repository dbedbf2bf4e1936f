import type { Json } from '#shared/kernel'
import { useLanguage, useWords } from '~/words'
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
              <FieldName field={change.field} />
              {words.colon}
              <Value label={words.before} value={change.before} kind="del" /> →{' '}
              <Value label={words.after} value={change.after} kind="ins" />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function Value({
  label,
  value,
  kind: Kind,
}: {
  readonly label: string
  readonly value: Json
  readonly kind: 'del' | 'ins'
}) {
  const words = useWords(publishingWords)
  const text = spell(value)
  return (
    <>
      <span className="usa-sr-only">
        {label}
        {words.colon}
      </span>
      {text === '' ? <span className="c-quiet">{words.nothing}</span> : <Kind className="c-change__value">{text}</Kind>}
    </>
  )
}

/** The changed field in words; the rest of its place, like the row of a list, behind them. */
function FieldName({ field }: { readonly field: string }) {
  const fields: Readonly<Record<string, string>> = useWords(publishingWords).fields
  const [, first = '', rest = ''] = /^([^./]*)[./]?(.*)$/s.exec(field) ?? []
  return (
    <>
      {fields[first] ?? <code>{first}</code>}
      {rest && ` (${fields[rest] ?? rest})`}
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
  return typeof text === 'string' ? text : null
}

/** A value as a reader takes it in: texts as they are, rows as *member: value*, lists with commas, nothing as nothing. */
export function spell(value: Json): string {
  if (value === null) return ''
  if (Array.isArray(value)) return value.map(spell).join(', ')
  if (typeof value !== 'object') return String(value)
  const members = Object.entries(value).filter(([, member]) => member !== null && member !== '')
  return members.map(([name, member]) => `${name}: ${spell(member ?? null)}`).join(', ')
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
