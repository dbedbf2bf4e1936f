import type { DataElementSet } from '#shared/definitions'
import { CodeBlock, EmptyState, Table } from '~/ui'
import { Localized, useWords } from '~/words'
import { fieldWords } from '../words/field.words'
import { setWords } from '../words/set.words'

/** Whole messages and what they must come out as. */
export function ExamplesView({ set }: { readonly set: DataElementSet }) {
  const words = useWords(setWords)
  const fields = useWords(fieldWords)
  if (set.examples.length === 0) return <EmptyState>{words.noExamples}</EmptyState>
  return set.examples.map(({ id, title, message, expected, expectedFindings }) => (
    <details key={id} id={id}>
      <summary>
        {id} <Localized text={title} /> – {fields.outcomes[expected]} {expectedFindings.join(', ')}
      </summary>
      <CodeBlock code={message} label={`${fields.messageJson} ${id}`} />
    </details>
  ))
}

/** The code lists with their codes folded. */
export function CodeListsView({ set }: { readonly set: DataElementSet }) {
  const words = useWords(setWords)
  const fields = useWords(fieldWords)
  if (set.codeLists.length === 0) return <EmptyState>{words.noCodeLists}</EmptyState>
  return set.codeLists.map(({ id, name, agency, version, codes }) => (
    <details key={id} id={id}>
      <summary>
        <Localized text={name} /> <code>{id}</code> – {words.codeCount(codes.length)}, {agency} {version}
      </summary>
      <Table
        caption={<Localized text={name} />}
        count={words.codeCount(codes.length)}
        rows={codes}
        rowKey={({ code }) => code}
        columns={[
          { id: 'code', heading: fields.code, kind: 'code', cell: ({ code }) => code },
          { id: 'name', heading: fields.name, cell: (code) => <Localized text={code.name} /> },
        ]}
      />
    </details>
  ))
}
