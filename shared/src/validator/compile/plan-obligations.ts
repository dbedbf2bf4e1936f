import type { DataElement } from '#shared/definitions'
import { compileRule, type Vocabulary } from '../rules'
import type { ObligationPlan } from './plan'
import type { SubjectNotes } from './set-diagnostic'

/** The rows of obligation of an element, their conditions compiled. Codes of filer and mode are checked elsewhere. */
export function planObligations(
  element: DataElement,
  vocabulary: Vocabulary,
  at: SubjectNotes,
): readonly ObligationPlan[] {
  const seen = new Set<string>()
  return element.obligations.flatMap(({ filer, mode, obligation, condition }, index): ObligationPlan[] => {
    const key = `${filer}|${mode}`
    if (seen.has(key))
      at.error(
        'used-twice',
        `obligations.${index}`,
        'There are two rows for this filer and mode.',
        'Il y a deux lignes pour ce déclarant et ce mode.',
      )
    seen.add(key)
    if (condition === '' || obligation !== 'C') return [{ filer, mode, obligation, condition: null }]
    const compiled = compileRule(condition, vocabulary, element.objectClass)
    if (compiled.ok) return [{ filer, mode, obligation, condition: compiled.value }]
    at.take(`obligations.${index}.condition`, compiled.diagnostics)
    return []
  })
}

/**
 * The row that holds for a filer and a mode: the most specific one. A row for this filer in any mode comes before a
 * row for any filer in this mode. No row, or an unknown filer or mode without a row for any: undefined, optional.
 */
export function obligationFor(
  rows: readonly ObligationPlan[],
  filer: string | undefined,
  mode: string | undefined,
): ObligationPlan | undefined {
  let best: ObligationPlan | undefined
  let rank = -1
  for (const row of rows) {
    if ((row.filer !== 'any' && row.filer !== filer) || (row.mode !== 'any' && row.mode !== mode)) continue
    const specific = (row.filer === 'any' ? 0 : 2) + (row.mode === 'any' ? 0 : 1)
    if (specific > rank) {
      best = row
      rank = specific
    }
  }
  return best
}
