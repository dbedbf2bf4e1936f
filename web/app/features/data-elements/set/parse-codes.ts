import type { Code } from '#shared/definitions'

const day = /^\d{4}-\d{2}-\d{2}$/

/**
 * Codes out of pasted lines: code, English name, French name, first day, last day, separated by tabs or semicolons as
 * spreadsheets do. Empty lines are skipped, and so are codes that are in `taken` or come twice.
 */
export function parseCodes(pasted: string, taken: readonly string[]): readonly Code[] {
  const known = new Set(taken)
  return pasted.split(/\r?\n/).flatMap((line) => {
    const [code = '', en = '', fr = '', from = '', to = ''] = line.split(/[\t;]/).map((cell) => cell.trim())
    if (code === '' || known.has(code)) return []
    known.add(code)
    return [{ code, name: { en, fr }, from: day.test(from) ? from : null, to: day.test(to) ? to : null }]
  })
}
