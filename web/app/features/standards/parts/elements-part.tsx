import { Form, Link, useSearchParams } from '@remix-run/react'
import { useState } from 'react'
import { type Column, DottedPath, SubmitButton, Table, TextField } from '~/ui'
import { Localized, useWords } from '~/words'
import { elementPath, standardPath } from '../choose-version'
import type { CodeNames } from './code-names.load'
import { filterElements } from './filter-elements'
import { ObligationList } from './obligations'
import type { ElementRow } from './parts.queries'
import { partsWords } from './parts.words'

interface ElementsPartProps {
  readonly standardId: string
  readonly elements: readonly ElementRow[]
  readonly names: CodeNames
  readonly pinned: string | null
}

/** Every element with what a sender asks first: its place, its format, who must send it. */
export function ElementsPart(props: ElementsPartProps) {
  const { elements, pinned } = props
  const words = useWords(partsWords)
  const [searchParams] = useSearchParams()
  const [query, setQuery] = useState(searchParams.get('q') ?? '')
  const shown = filterElements(elements, query)
  return (
    <>
      <Form method="get" className="c-filter" role="search">
        {pinned && <input type="hidden" name="version" value={pinned} />}
        <TextField
          name="q"
          type="search"
          label={words.filter}
          hint={words.filterHint}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          autoComplete="off"
        />
        <noscript>
          <SubmitButton variant="secondary">{words.filterButton}</SubmitButton>
        </noscript>
      </Form>
      <div role="status" className="usa-sr-only">
        {query && words.elementsOf(shown.length, elements.length)}
      </div>
      <Table
        caption={words.elements}
        count={
          shown.length === elements.length
            ? words.elementCount(shown.length)
            : words.elementsOf(shown.length, elements.length)
        }
        rows={shown}
        rowKey={({ id }) => id}
        columns={useColumns(props)}
        empty={<p>{words.noMatch}</p>}
      />
    </>
  )
}

function useColumns({ standardId, names, pinned }: ElementsPartProps): readonly Column<ElementRow>[] {
  const words = useWords(partsWords)
  return [
    {
      id: 'element',
      heading: words.element,
      cell: ({ id, name }) => (
        <Link to={elementPath(id, pinned)}>
          {id} <Localized text={name} />
        </Link>
      ),
    },
    {
      id: 'member',
      heading: words.member,
      cell: ({ paths }) =>
        paths.map((path) => (
          <div key={path}>
            <DottedPath path={path} />
          </div>
        )),
    },
    {
      id: 'format',
      heading: words.format,
      cell: ({ formatSentence, codeList }) => (
        <>
          <Localized text={formatSentence} />
          {codeList && (
            <Link className="c-under" to={standardPath(standardId, `code-lists/${codeList}`, pinned)}>
              {words.codeList} {codeList}
            </Link>
          )}
        </>
      ),
    },
    {
      id: 'obligation',
      heading: words.obligation,
      cell: ({ obligations }) => <ObligationList obligations={obligations} names={names} />,
    },
  ]
}
