import type { DataElementSet } from '#shared/definitions'
import { compile, type Program } from '../compile'
import { type JudgeOptions, judge } from './judge'
import type { Verdict } from './verdict'

// The notation of tests about verdicts.

/** The program of a set that compiles; tells what is wrong with one that does not. */
export function programOf(set: DataElementSet): Program {
  const { program, diagnostics } = compile(set)
  if (program !== null) return program
  throw new Error(
    JSON.stringify(
      diagnostics.filter(({ severity }) => severity === 'error'),
      null,
      1,
    ),
  )
}

/** The verdict on a message given as a value or as JSON text. */
export function verdictOn(program: Program, message: unknown, options?: JudgeOptions): Verdict {
  return judge(
    program,
    new TextEncoder().encode(typeof message === 'string' ? message : JSON.stringify(message)),
    options,
  )
}

/** The findings as `code /pointer`, with `?`, `~` or `.` before what is undecided, a warning or a note. */
export function found(verdict: Verdict): readonly string[] {
  const marks = { error: '', undecided: '?', warning: '~', note: '.' } as const
  return verdict.findings.map(({ code, severity, at }) => `${marks[severity]}${code} ${at}`.trim())
}
