import { Page } from '~/frame'
import { type Column, Table } from '~/ui'
import { CalendarDate, Localized, useWords } from '~/words'
import { standardPath } from '../choose-version'
import { standardsWords } from '../standards.words'
import type { CodeListContent } from './parts.queries'
import { partsWords } from './parts.words'

type Code = CodeListContent['codeList']['codes'][number]

/** The codes of one list of one version, with the days on which each may be used. */
export function CodeListPage({
  content,
  pinned,
}: {
  readonly content: CodeListContent
  readonly pinned: string | null
}) {
  const words = useWords(partsWords)
  const { standards } = useWords(standardsWords)
  const { standardId, version, codeList } = content
  const columns: readonly Column<Code>[] = [
    { id: 'code', heading: words.code, cell: ({ code }) => <code>{code}</code> },
    { id: 'name', heading: words.codeName, cell: ({ name }) => <Localized text={name} /> },
    { id: 'from', heading: words.usedFrom, cell: ({ from }) => <Day date={from} /> },
    { id: 'to', heading: words.usedUntil, cell: ({ to }) => <Day date={to} /> },
  ]
  return (
    <Page
      screen="code-list"
      title={<Localized text={codeList.name} />}
      here={codeList.id}
      crumbs={[
        { label: standards, to: '/standards' },
        { label: standardId, to: standardPath(standardId, '', pinned) },
      ]}
      lead={
        <>
          {words.codeList} <code>{codeList.id}</code>, {standardId} v{version}
          {codeList.agency && `, ${words.agency} ${codeList.agency}`}
          {codeList.version && `, ${words.edition} ${codeList.version}`}
        </>
      }
    >
      <Table
        caption={words.codeList}
        count={words.codes(codeList.codes.length)}
        rows={codeList.codes}
        rowKey={({ code }) => code}
        columns={columns}
        empty={<p>{words.noneYet}</p>}
      />
    </Page>
  )
}

function Day({ date }: { readonly date: string | null }) {
  const words = useWords(partsWords)
  return date === null ? words.noBound : <CalendarDate date={date} />
}
