import { Link } from '@remix-run/react'
import type { DataElementSet } from '#shared/definitions'
import { DefinitionList } from '~/ui'
import { Localized, useWords } from '~/words'
import { fieldWords } from '../words/field.words'
import { setWords } from '../words/set.words'

/** What the set is for, and how it reads a message. */
export function OverviewView({ set }: { readonly set: DataElementSet }) {
  const words = useWords(setWords)
  const fields = useWords(fieldWords)
  const role = (id: string | null) => (id === null ? fields.notChosen : <Link to={`/e/${id}/edit`}>{id}</Link>)
  return (
    <DefinitionList
      items={[
        { term: fields.title, detail: <Localized text={set.title} /> },
        { term: fields.purpose, detail: <Localized text={set.purpose} /> },
        { term: fields.rootClass, detail: <code>{set.rootClass}</code> },
        { term: fields.filerRole, detail: role(set.roles.filer) },
        { term: fields.modeRole, detail: role(set.roles.mode) },
        { term: fields.asOfRole, detail: role(set.roles.asOf) },
        {
          term: words.classes,
          detail: set.classes.map(({ name, title }) => (
            <div key={name}>
              <code>{name}</code> <Localized text={title} />
            </div>
          )),
        },
      ]}
    />
  )
}
