import { Fragment } from 'react'
import { Localized, useWords } from '~/words'
import type { CodeNames } from './code-names.load'
import type { Obligation } from './parts.queries'
import { partsWords } from './parts.words'

interface NamesProps {
  readonly codes: readonly string[]
  readonly names: CodeNames
}

/** Codes by their names; a code without a name as itself. */
export function Names({ codes, names }: NamesProps) {
  return (
    <>
      {codes.map((code, at) => {
        const name = names[code]
        return (
          <Fragment key={code}>
            {at > 0 && ', '}
            {name ? <Localized text={name} /> : <code>{code}</code>}
          </Fragment>
        )
      })}
    </>
  )
}

/** Mandatory, conditional or optional in words; a letter that this page does not know as itself. */
export function ObligationWord({ obligation }: { readonly obligation: string }) {
  const words: Readonly<Record<string, string>> = useWords(partsWords).codesAre
  return <>{words[obligation] ?? obligation}</>
}

interface ObligationListProps {
  readonly obligations: readonly Obligation[]
  readonly names: CodeNames
}

/** Who must send an element: one line for each obligation, with the filers and modes it is asked of. */
export function ObligationList({ obligations, names }: ObligationListProps) {
  const words = useWords(partsWords)
  if (obligations.length === 0) return <>{words.optionalForAll}</>
  const kinds = [...new Set(obligations.map(({ obligation }) => obligation))]
  return (
    <ul className="c-obligations">
      {kinds.map((kind) => (
        <li key={kind}>
          <ObligationWord obligation={kind} />
          {words.colon}
          {obligations
            .filter(({ obligation }) => obligation === kind)
            .map(({ filer, mode }, at) => (
              <Fragment key={`${filer} ${mode}`}>
                {at > 0 && ', '}
                <Filer code={filer} names={names} />
                {mode !== 'any' && (
                  <>
                    {' '}
                    (<Names codes={[mode]} names={names} />)
                  </>
                )}
              </Fragment>
            ))}
        </li>
      ))}
    </ul>
  )
}

interface CodeProps {
  readonly code: string
  readonly names: CodeNames
}

export function Filer({ code, names }: CodeProps) {
  const words = useWords(partsWords)
  return code === 'any' ? words.everyFiler : <Names codes={[code]} names={names} />
}

export function Mode({ code, names }: CodeProps) {
  const words = useWords(partsWords)
  return code === 'any' ? words.everyMode : <Names codes={[code]} names={names} />
}
