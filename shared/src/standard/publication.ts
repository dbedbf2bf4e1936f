import type { DataElementSet } from '#shared/definitions'
import { type LocalizedText, type Outcome, ok, refuse } from '#shared/kernel'
import { checkExamples, compile, type Program, type SetDiagnostic, type SetSubject } from '#shared/validator'
import { compareVersions, parseVersion, type VersionNumber } from './version-number'

/** One thing that a steward should know before publishing a set. */
export interface PublicationCheck {
  readonly subject: SetSubject
  readonly id: string
  readonly message: LocalizedText
}

export interface PublicationChecks {
  /** Each forbids publication. */
  readonly blocking: readonly PublicationCheck[]
  /** None forbids it. */
  readonly warnings: readonly PublicationCheck[]
}

// Every pilot-like element carries its own proof; fewer examples than this and nobody knows what the words mean.
const EXAMPLES_WANTED = 2

/**
 * What stands between a set and its publication: it must compile, and its own examples must come out as written.
 * Pure, and the same for the page that shows it and the transaction that decides.
 */
export function checkPublication(set: DataElementSet): PublicationChecks {
  const { program, diagnostics } = compile(set)
  const errors = diagnostics.filter((d) => d.severity === 'error')
  // A set that does not compile has no meaning yet, so its examples prove nothing either way.
  const examples = program ? failedExamples(program) : []
  const empty = set.elements.length === 0 ? [emptySet] : []
  return {
    blocking: [...empty, ...errors.map(toCheck), ...examples],
    warnings: [...diagnostics.filter((d) => d.severity === 'warning').map(toCheck), ...thinlyProven(set)],
  }
}

/** What a steward asks for when approving. `effectiveFrom` is `YYYY-MM-DD`. */
export interface ApprovalWish {
  readonly version: string
  readonly effectiveFrom: string
}

export interface LatestVersion {
  readonly number: VersionNumber
  readonly text: string
  readonly effectiveFrom: string
}

/** Whether a version with this number and date may follow the latest one; the date may be past, never out of order. */
export function decideVersion(wish: ApprovalWish, latest: LatestVersion | null): Outcome<VersionNumber> {
  const parsed = parseVersion(wish.version)
  if (!parsed.ok || latest === null) return parsed
  if (compareVersions(parsed.value, latest.number) <= 0)
    return refuse('version-order', { latest: latest.text }, 'version')
  if (wish.effectiveFrom < latest.effectiveFrom) {
    return refuse('effective-order', { date: latest.effectiveFrom, version: latest.text }, 'effectiveFrom')
  }
  return ok(parsed.value)
}

/** Refuses while anything blocks; the sentence counts the problems and tells the first. */
export function decidePublishable(checks: PublicationChecks): Outcome<true> {
  const [first] = checks.blocking
  if (!first) return ok(true)
  return refuse('not-publishable', { count: checks.blocking.length, first: `${first.id}: ${first.message.en}` })
}

const emptySet: PublicationCheck = {
  subject: 'set',
  id: '',
  message: {
    en: 'The set has no elements yet. Add at least one.',
    fr: 'L’ensemble ne contient encore aucun élément. Ajoutez-en au moins un.',
  },
}

function toCheck({ subject, id, message }: SetDiagnostic): PublicationCheck {
  return { subject, id, message }
}

function failedExamples(program: Program): PublicationCheck[] {
  return checkExamples(program)
    .filter(({ isAsWritten }) => !isAsWritten)
    .map(({ subject, id, index, expected, got, notFound }) => {
      const number = index === undefined ? '' : ` ${index + 1}`
      const missing = notFound.join(', ')
      return {
        subject: subject === 'message' ? 'example' : 'element',
        id,
        message: {
          en: `Example${number} should come out as “${expected}”${missing && ` naming ${missing}`}, but came out as “${got ?? 'not judged'}”.`,
          fr: `L’exemple${number} devrait donner « ${outcomes[expected]} »${missing && ` en nommant ${missing}`}, mais a donné « ${got ? outcomes[got] : 'non jugé'} ».`,
        },
      }
    })
}

const outcomes = { pass: 'conforme', fail: 'non conforme', undecided: 'indécis' } as const

function thinlyProven(set: DataElementSet): PublicationCheck[] {
  return set.elements
    .filter(
      (e) =>
        e.representation.kind !== 'class' &&
        Math.min(e.validExamples.length, e.invalidExamples.length) < EXAMPLES_WANTED,
    )
    .map((element) => ({
      subject: 'element',
      id: element.id,
      message: {
        en: `Has fewer than ${EXAMPLES_WANTED} valid and ${EXAMPLES_WANTED} invalid examples.`,
        fr: `Compte moins de ${EXAMPLES_WANTED} exemples valides et ${EXAMPLES_WANTED} non valides.`,
      },
    }))
}
