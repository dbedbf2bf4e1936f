import { isRowKey } from '../record/keys'
import type { AnyShape } from '../record/shape'
import { type PartName, partNames, parts, setRoot, setShape } from './schema'

/** The name of one field of a set, for presence, defects and links: `element/DE-014/name.en`. */
export type FieldPath = string

/** A field of the set as a whole, of a record, or of a row of a record; the field of a line is called `text`. */
export type FieldPlace =
  | { readonly part: typeof setRoot; readonly field: string }
  | { readonly part: PartName; readonly id: string; readonly field: string }
  | {
      readonly part: PartName
      readonly id: string
      readonly list: string
      readonly rowId: string
      readonly field: string
    }

/**
 * The path of a place: `set/title.en`, `rule/R-01/expression`, `element/DE-014/obligations/r2/condition`. It is stable:
 * renaming a rule does not change the key it is kept under.
 */
export function formatFieldPath(place: FieldPlace): FieldPath {
  if (place.part === setRoot) return `${setRoot}/${place.field}`
  if ('list' in place) return [place.part, place.id, place.list, place.rowId, place.field].join('/')
  return [place.part, place.id, place.field].join('/')
}

/** The place that a path names, or null when no set has such a field. Whether the record exists is not asked. */
export function parseFieldPath(path: FieldPath): FieldPlace | null {
  const [first = '', id = '', third = '', rowId = '', fifth, ...rest] = path.split('/')
  if (rest.length > 0) return null
  if (first === setRoot)
    return path === `${setRoot}/${id}` && Object.hasOwn(setShape, id) ? { part: setRoot, field: id } : null

  const part = partNames.find((name) => name === first)
  if (part === undefined || !isRowKey(id)) return null
  const shape: AnyShape = parts[part].shape
  const field = Object.hasOwn(shape, third) ? shape[third] : undefined
  if (field === undefined) return null
  if (path === `${part}/${id}/${third}`) return { part, id, field: third }

  const row = field.kind === 'rows' || field.kind === 'lines' ? field.row : null
  if (row === null || fifth === undefined || !isRowKey(rowId) || !Object.hasOwn(row, fifth)) return null
  return { part, id, list: third, rowId, field: fifth }
}
