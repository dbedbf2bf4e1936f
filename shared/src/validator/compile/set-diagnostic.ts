import type { LocalizedText } from '#shared/kernel'
import type { Diagnostic } from '../diagnostic'

/** The parts of a set that the editor opens one by one. */
export type SetSubject = 'set' | 'class' | 'element' | 'codeList' | 'choiceGroup' | 'parameter' | 'rule' | 'example'

/** What is wrong with a data element set, at the field of the editor where it is mended. */
export interface SetDiagnostic {
  readonly code: string
  readonly subject: SetSubject
  /** Id or name of the subject; empty for the set itself. */
  readonly id: string
  /** Path of the field inside the subject: `representation.format`, `obligations.2.condition`. */
  readonly field: string
  /** UTF-16 offsets into the field's text, where the fault is inside it. */
  readonly from?: number
  readonly to?: number
  /** An error keeps the set from being compiled; a warning does not. */
  readonly severity: 'error' | 'warning'
  readonly message: LocalizedText
  readonly suggestion?: string
}

/** Collects diagnostics for one set. */
export class Notes {
  readonly diagnostics: SetDiagnostic[] = []

  /** What is noted here concerns one subject. */
  on(subject: SetSubject, id: string): SubjectNotes {
    return new SubjectNotes(this.diagnostics, subject, id)
  }
}

/** Notes diagnostics that concern one subject. */
export class SubjectNotes {
  constructor(
    private readonly diagnostics: SetDiagnostic[],
    private readonly subject: SetSubject,
    private readonly id: string,
  ) {}

  error(code: string, field: string, en: string, fr: string, suggestion?: string): void {
    this.add(code, field, 'error', { en, fr }, suggestion)
  }

  warning(code: string, field: string, en: string, fr: string): void {
    this.add(code, field, 'warning', { en, fr })
  }

  /** Diagnostics of an earlier stage, moved to the field that holds its text. */
  take(field: string, diagnostics: readonly Diagnostic[]): void {
    const { subject, id } = this
    this.diagnostics.push(...diagnostics.map((d) => ({ ...d, subject, id, field, severity: 'error' as const })))
  }

  private add(
    code: string,
    field: string,
    severity: 'error' | 'warning',
    message: LocalizedText,
    suggestion?: string,
  ): void {
    const { subject, id } = this
    this.diagnostics.push({
      code,
      subject,
      id,
      field,
      severity,
      message,
      ...(suggestion === undefined ? {} : { suggestion }),
    })
  }
}
