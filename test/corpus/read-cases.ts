import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One row of a table. */
export interface Case {
  /** File, heading and case, as a sentence to find it by. */
  readonly title: string
  readonly base: string
  readonly differs: string
  readonly verdict: string
  readonly findings: readonly ExpectedFinding[]
  /** Findings that would be wrong. */
  readonly unwanted: readonly ExpectedFinding[]
  /** True when the validator may report more than the row names. */
  readonly andOthers: boolean
}

/** `*` stands for any. */
export interface ExpectedFinding {
  readonly code: string
  readonly subject: string
  readonly pointer: string
  readonly severity: string
}

/** All rows of the tables in this folder. Throws when a table is not written as README.md says. */
export function readCases(): readonly Case[] {
  const files = readdirSync(__dirname).filter((file) => file.endsWith('.md') && file !== 'README.md')
  return files.sort().flatMap((file) => casesOf(file, readFileSync(join(__dirname, file), 'utf8')))
}

function casesOf(file: string, text: string): readonly Case[] {
  let heading = ''
  return text.split('\n').flatMap((line) => {
    if (line.startsWith('#')) heading = line.replace(/^#+ /, '')
    if (!line.startsWith('| ') || /^\| (case |-+ \|)/.test(line)) return []
    const cells = line.slice(2, -1).split(' | ').map(plain)
    const [name = '', base = '', differs = '', verdict = '', findings = ''] = cells
    if (cells.length !== 6) throw new Error(`${file}: a row has six cells: ${line}`)
    const named = findings === '' ? [] : findings.split(' ; ')
    return [
      {
        title: `${file}, ${heading}: ${name}`,
        base,
        differs,
        verdict,
        findings: named.filter((finding) => finding !== '…' && !finding.startsWith('not ')).map(toExpected),
        unwanted: named.flatMap((finding) => (finding.startsWith('not ') ? [toExpected(finding.slice(4))] : [])),
        andOthers: named.includes('…'),
      },
    ]
  })
}

/** The cell without the blanks around it and without code marks. */
function plain(cell: string): string {
  const [, code] = /^`(.*)`$/.exec(cell.trim()) ?? []
  return code ?? cell.trim()
}

function toExpected(written: string): ExpectedFinding {
  if (written === '* * *') return { code: '*', subject: '*', pointer: '*', severity: '*' }
  const [code = '', subject = '*', pointer = '*', severity = 'error'] = written.split(' ')
  return { code, subject, pointer, severity }
}
