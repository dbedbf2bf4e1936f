import type { DataElement } from '#shared/definitions'
import {
  addCrosswalk,
  addSource,
  addSynonym,
  moveCrosswalk,
  moveSource,
  moveSynonym,
  removeCrosswalk,
  removeSource,
  removeSynonym,
  rowIds,
  setCrosswalkField,
} from '#shared/documents'
import { useWords } from '~/words'
import { LiveEntry, LiveText, newRowId, Rows, useEditing } from '../fields'
import { fieldWords } from '../words/field.words'
import { setWords } from '../words/set.words'
import { elementPlace, rowPlace } from './element-place'
import { LineRows } from './line-rows'

/** Counterparts in other models, other names, sources, law, and who answers for it. */
export function ContextSection({ element }: { readonly element: DataElement }) {
  const words = useWords(fieldWords)
  const { id } = element
  return (
    <>
      <LiveText place={elementPlace(id, 'legalBasis')} label={words.legalBasis} value={element.legalBasis} rows={2} />
      <LiveText place={elementPlace(id, 'steward')} label={words.steward} value={element.steward} />
      <CrosswalkRows element={element} />
      <LineRows
        id={id}
        list="synonyms"
        values={element.synonyms}
        legend={words.synonyms}
        label={words.synonym}
        edits={{ add: addSynonym, remove: removeSynonym, move: moveSynonym }}
      />
      <LineRows
        id={id}
        list="sources"
        values={element.sources}
        legend={words.sources}
        label={words.source}
        lines={2}
        edits={{ add: addSource, remove: removeSource, move: moveSource }}
      />
    </>
  )
}

function CrosswalkRows({ element }: { readonly element: DataElement }) {
  const { doc } = useEditing()
  const words = useWords(fieldWords)
  const { addRow } = useWords(setWords)
  const { id } = element
  return (
    <Rows
      legend={words.crosswalk}
      ids={rowIds(doc, 'element', id, 'crosswalk')}
      nameOf={(at) => element.crosswalk[at]?.system || `${words.system} ${at + 1}`}
      row={(rowId, at) => {
        const row = element.crosswalk[at]
        if (row === undefined) return null
        const place = (field: string) => rowPlace(id, 'crosswalk', rowId, field)
        return (
          <>
            <LiveEntry
              place={place('system')}
              label={words.system}
              value={row.system}
              onSet={(value) => setCrosswalkField(doc, id, rowId, 'system', value)}
            />
            <LiveEntry
              place={place('id')}
              label={words.counterpart}
              value={row.id}
              code
              onSet={(value) => setCrosswalkField(doc, id, rowId, 'id', value)}
            />
            <div className="c-rows__wide">
              <LiveText place={place('fit')} label={words.fit} value={row.fit} />
            </div>
          </>
        )
      }}
      add={addRow}
      onAdd={() => addCrosswalk(doc, id, newRowId(), { system: '', id: '' })}
      onRemove={(rowId) => removeCrosswalk(doc, id, rowId)}
      onMove={(rowId, before) => moveCrosswalk(doc, id, rowId, before)}
    />
  )
}
