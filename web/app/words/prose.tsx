import type { LocalizedText } from '#shared/kernel'
import { Localized } from './localized'

interface ProseProps {
  readonly text: LocalizedText
  /** The rank of its headings. */
  readonly heading: 3 | 4
}

/**
 * A plain text of several paragraphs with the structure its writer gave it by hand: empty lines part it, a short first
 * line without a stop is a heading, and lines that begin with a number or a dash are lists.
 */
export function Prose({ text, heading }: ProseProps) {
  return (
    <div className="c-serif c-prose">
      <Localized text={text}>
        {(written) => partsOf(written).map((part) => <Part key={part.key} part={part} heading={heading} />)}
      </Localized>
    </div>
  )
}

export interface ProsePart {
  readonly key: string
  readonly kind: 'heading' | 'paragraph' | 'numbered' | 'list'
  readonly lines: readonly string[]
}

function Part({ part: { kind, lines }, heading }: { readonly part: ProsePart; readonly heading: 3 | 4 }) {
  const Heading = heading === 3 ? 'h3' : 'h4'
  const List = kind === 'numbered' ? 'ol' : 'ul'
  if (kind === 'heading') return <Heading>{lines[0]}</Heading>
  if (kind === 'paragraph') return <p>{lines.join('\n')}</p>
  return (
    <List>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </List>
  )
}

const LONGEST_HEADING = 80

/** The parts of a text in their order. */
export function partsOf(text: string): readonly ProsePart[] {
  const parts: ProsePart[] = []
  for (const block of text.split(/\n\s*\n/)) {
    const lines = block.split('\n').filter((line) => line.trim() !== '')
    const [first = '', ...rest] = lines
    const isHeaded =
      rest.length > 0 && first.length <= LONGEST_HEADING && kindOf(first) === 'paragraph' && !/[.,;:?!…]$/.test(first)
    if (isHeaded) parts.push({ key: `${parts.length}`, kind: 'heading', lines: [first] })
    for (const line of isHeaded ? rest : lines) append(parts, line, line === first)
  }
  return parts
}

/** A line joins the part before it when both are of one kind, unless it begins a block. */
function append(parts: ProsePart[], line: string, begins: boolean): void {
  const kind = kindOf(line)
  const text = line.replace(MARK, '').trim()
  const last = parts.at(-1)
  if (last?.kind === kind && !begins) parts[parts.length - 1] = { ...last, lines: [...last.lines, text] }
  else parts.push({ key: `${parts.length}`, kind, lines: [text] })
}

const MARK = /^\s*(\d{1,3}[.)]|[-–•*])\s+/

function kindOf(line: string): ProsePart['kind'] {
  const mark = MARK.exec(line)?.[1]
  if (mark === undefined) return 'paragraph'
  return /\d/.test(mark) ? 'numbered' : 'list'
}
