import { Injectable } from '@nestjs/common'
import type { DataElementSet } from '#shared/definitions'
import { type DocumentId, Refused, refuse, type StandardId } from '#shared/kernel'
import type { Actor } from '#shared/people'
import { inForceOn, nextAfter } from '#shared/standard'
import { compile, type Finding, type FindingCode, judge, type Program, type Verdict } from '#shared/validator'
import { LiveDocuments } from '../../collaboration'
import { found } from '../../platform/auth'
import { Clock } from '../../platform/clock'
import { DocumentsService } from '../documents'
import { Shelf, type ShelvedVersion } from './shelf'

/** Why a version judges: it was asked for, it was in force on the message's date, or on the day of the request. */
export type ChosenBy = 'asked' | 'messageDate' | 'today'

/** A finding of the validator, or that no version was there to judge. */
export type ShipmentFinding = Omit<Finding, 'code'> & { readonly code: FindingCode | 'not-in-force' }
export type ShipmentVerdict = Omit<Verdict, 'findings'> & { readonly findings: readonly ShipmentFinding[] }

/** A verdict and who gave it. `version` is null when none was in force on the message's date. */
export interface Judgement {
  readonly standardId: StandardId
  readonly version: string | null
  readonly hash: string | null
  readonly chosenBy: ChosenBy
  readonly verdict: ShipmentVerdict
  /** The set that judged, for the names in its findings. */
  readonly set: DataElementSet
}

/** Judges one message after the other, all by the versions that were on the shelf when it was made. */
export type Judge = (message: Uint8Array) => Judgement

interface Question {
  readonly standardId: StandardId
  /** A number, `current`, `next`, `draft`, or null for the version in force on each message's own date. */
  readonly version: string | null
  /** `YYYY-MM-DD`; instead of the message's own date. */
  readonly asOf?: string | undefined
}

interface Chosen {
  readonly version: string
  readonly hash: string
  readonly program: Program
  readonly set: DataElementSet
}

@Injectable()
export class ValidationService {
  constructor(
    private readonly shelf: Shelf,
    private readonly documents: DocumentsService,
    private readonly live: LiveDocuments,
    private readonly clock: Clock,
  ) {}

  /** The judge for a question. Refuses an unknown standard, an unknown version, and a draft that is not the actor's. */
  async judgeFor(actor: Actor, { standardId, version, asOf }: Question): Promise<Judge> {
    const options = asOf === undefined ? {} : { asOf: wellFormedDate(asOf) }
    if (version === 'draft') {
      const draft = await this.draft(actor, standardId)
      return (message) => judged(standardId, draft, 'asked', judge(draft.program, message, options))
    }
    const versions = found(this.shelf.versionsOf(standardId))
    if (version !== null) {
      const asked = found(this.named(versions, version))
      return (message) => judged(standardId, asked, 'asked', judge(asked.program, message, options))
    }
    return (message) => this.judgeByDate(standardId, versions, message, options)
  }

  private judgeByDate(
    standardId: StandardId,
    versions: readonly ShelvedVersion[],
    message: Uint8Array,
    options: { readonly asOf?: string },
  ): Judgement {
    const today = this.today()
    const likely = inForceOn(versions, options.asOf ?? today) ?? found(versions[0])
    const first = judge(likely.program, message, options)

    // Versions may name different date elements; the likely one's reading of the date decides which version judges.
    const date = options.asOf ?? first.asOf
    const chosenBy = date === null ? 'today' : 'messageDate'
    const inForce = inForceOn(versions, date ?? today)
    if (inForce === null) return notInForce(standardId, found(versions[0]), first, date ?? today)
    const verdict = inForce === likely ? first : judge(inForce.program, message, options)
    return judged(standardId, inForce, chosenBy, verdict)
  }

  private named(versions: readonly ShelvedVersion[], name: string): ShelvedVersion | null | undefined {
    if (name === 'current') return inForceOn(versions, this.today())
    if (name === 'next') return nextAfter(versions, this.today())
    return versions.find(({ version }) => version === name)
  }

  private async draft(actor: Actor, id: DocumentId): Promise<Chosen> {
    await this.documents.document(actor, id)
    const { model: set } = await this.live.read<DataElementSet>(id)
    const { program, diagnostics } = compile(set)
    const [first] = diagnostics.filter(({ severity }) => severity === 'error')
    if (!program) throw new Refused(refuse('draft-broken', { first: `${first?.id}: ${first?.message.en}` }).refusal)
    return { version: 'draft', hash: '', program, set }
  }

  private today(): string {
    return this.clock.now().toISOString().slice(0, 10)
  }
}

function judged(standardId: StandardId, chosen: Chosen, chosenBy: ChosenBy, verdict: Verdict): Judgement {
  return { standardId, version: chosen.version, hash: chosen.hash, chosenBy, verdict, set: chosen.set }
}

/** A message from before the first version: what cannot be judged is undecided, unless it is no message at all. */
function notInForce(standardId: StandardId, first: ShelvedVersion, seen: Verdict, date: string): Judgement {
  const base = { standardId, version: null, hash: null, chosenBy: 'messageDate', set: first.set } as const
  if (seen.findings.some(({ code }) => code === 'malformed' || code === 'too-deep' || code === 'too-large')) {
    return { ...base, verdict: seen }
  }
  const finding = {
    code: 'not-in-force' as const,
    severity: 'undecided' as const,
    at: '',
    line: 1,
    column: 1,
    message: {
      en: `No version of ${standardId} was in force on ${date}; the first is ${first.version}, from ${first.effectiveFrom}.`,
      fr: `Aucune version de ${standardId} n’était en vigueur le ${date} ; la première est la ${first.version}, à partir du ${first.effectiveFrom}.`,
    },
    fix: {
      en: `Correct the date, or ask for a version by its number, like ${first.version}.`,
      fr: `Corrigez la date, ou demandez une version par son numéro, comme ${first.version}.`,
    },
  }
  return {
    ...base,
    verdict: {
      verdict: 'undecided',
      asOf: date,
      findings: [finding],
      counts: { error: 0, undecided: 1, warning: 0, note: 0 },
    },
  }
}

function wellFormedDate(text: string): string {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text)
  if (isDate) return text
  throw new Refused(refuse('date-form', { text: text.slice(0, 40) }, 'asOf').refusal)
}
