import type { FieldPlace } from '#shared/documents'
import type { ElementId } from '#shared/kernel'

/** The place of a field of an element. */
export function elementPlace(id: ElementId, field: string): FieldPlace {
  return { part: 'element', id, field }
}

/** The place of a field of a row of an element: of an obligation, of a line. */
export function rowPlace(id: ElementId, list: string, rowId: string, field: string): FieldPlace {
  return { part: 'element', id, list, rowId, field }
}
