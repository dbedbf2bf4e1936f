import { Injectable } from '@nestjs/common'
import { type Change, compareSets, type DataElementSet } from '#shared/definitions'
import { type LocalizedText, type Outcome, Refused, refuse, type StandardId } from '#shared/kernel'
import { advance, type DefinitionAct } from '#shared/lifecycle'
import { type Actor, type DocumentSubject, may, type Person } from '#shared/people'
import {
  checkPublication,
  decidePublishable,
  decideVersion,
  formatVersion,
  type LatestVersion,
  type PublicationChecks,
  parseVersion,
  proposeVersion,
} from '#shared/standard'
import { LiveDocuments } from '../../collaboration'
import { assertMay, assertMaySee, found } from '../../platform/auth'
import { Clock } from '../../platform/clock'
import { Database, type Transaction } from '../../platform/database'
import { type Document, DocumentsService } from '../documents'
import { contentHash } from './content-hash'
import { StandardCandidate } from './standard-candidate.entity'
import { StandardVersion } from './standard-version.entity'
import { StandardsQueries } from './standards.queries'
import { StandardsService } from './standards.service'

/** What a steward sees before deciding. */
export interface PublicationView {
  readonly standardId: StandardId
  readonly subject: DocumentSubject
  readonly state: Document['state']
  readonly set: DataElementSet
  readonly hash: string
  readonly checks: PublicationChecks
  readonly changes: readonly Change[]
  readonly latestVersion: string | null
  readonly proposedVersion: string
  readonly candidate: (StandardCandidate & { readonly approverName: string }) | null
}

export interface Approval {
  readonly version: string
  readonly effectiveFrom: string
  readonly notice: LocalizedText
  readonly hash: string
}

const LONGEST_NOTICE = 5_000
// One for each draft that people look at in the same hour.
const KEPT_FINDINGS = 20

interface Findings extends Pick<PublicationView, 'checks' | 'changes'> {
  readonly before: DataElementSet | null
}

/** From a draft to a published version: approval by one steward, publication by another, each in one transaction. */
@Injectable()
export class PublicationService {
  private readonly findings = new Map<string, Findings>()

  constructor(
    private readonly database: Database,
    private readonly documents: DocumentsService,
    private readonly live: LiveDocuments,
    private readonly queries: StandardsQueries,
    private readonly standards: StandardsService,
    private readonly clock: Clock,
  ) {}

  async view(actor: Actor, standardId: StandardId): Promise<PublicationView> {
    const { row, subject } = await this.documents.document(actor, standardId)
    const candidate = await this.database.dataSource.manager.findOneBy(StandardCandidate, { standardId })
    const set = candidate ? candidate.content : (await this.live.read<DataElementSet>(standardId)).model
    const latest = await this.latest(standardId)
    const before = latest && (await this.standards.content(standardId, latest.text))
    const hash = contentHash(set)
    return {
      standardId,
      subject,
      state: row.state,
      set,
      hash,
      ...this.findingsOn(set, hash, before),
      latestVersion: latest?.text ?? null,
      proposedVersion: formatVersion(proposeVersion(latest?.number ?? null)),
      candidate: candidate && { ...candidate, approverName: await this.queries.nameOf(candidate.approvedBy) },
    }
  }

  /** What waits for a second person, for those who could be that person. */
  async awaiting(actor: Actor): Promise<PublicationView[]> {
    const views = await Promise.all((await this.queries.awaiting()).map((id) => this.viewIfReadable(actor, id)))
    return views.filter((view) => view !== null)
  }

  approve(actor: Actor, standardId: StandardId, wish: Approval): Promise<void> {
    return this.database.transaction(async (tx) => {
      const { document, person } = await this.permit(tx, actor, 'standard.approve', standardId)

      const position = await this.live.freeze(tx, standardId)
      const { model: set } = await this.live.readAt<DataElementSet>(standardId, position, tx)
      const latest = await this.latest(standardId, tx)

      const state = must(step(document, 'approve', person))
      must(decideVersion(wish, latest))
      must(decidePublishable(checkPublication(set)))
      const hash = contentHash(set)
      if (hash !== wish.hash) throw new Refused(refuse('changed-meanwhile').refusal)
      const notice = wellFormedNotice(wish.notice)

      await tx.manager.insert(StandardCandidate, {
        standardId,
        version: wish.version,
        effectiveFrom: wish.effectiveFrom,
        content: set,
        contentHash: hash,
        position: String(position),
        noticeEn: notice.en,
        noticeFr: notice.fr,
        approvedBy: person.personId,
        approvedAt: this.clock.now(),
      })
      await this.documents.setState(tx, standardId, state, person.personId)
      await tx.record(
        actor,
        'standard.approve',
        { kind: 'standard', id: standardId },
        { version: wish.version, hash, position },
      )
      await tx.announce({ name: 'standards.approved', payload: { standardId, version: wish.version, hash } })
    })
  }

  returnToDraft(actor: Actor, standardId: StandardId, reason: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      const { document, person } = await this.permit(tx, actor, 'standard.returnToDraft', standardId)

      const state = must(step(document, 'returnToDraft', person))
      const why = reason.normalize('NFC').trim()
      if (!why) throw new Refused(refuse('reason-missing', {}, 'reason').refusal)

      await tx.manager.delete(StandardCandidate, { standardId })
      await this.documents.setState(tx, standardId, state, null)
      await this.live.thaw(tx, standardId)
      await tx.record(
        actor,
        'standard.returnToDraft',
        { kind: 'standard', id: standardId },
        { reason: why.slice(0, LONGEST_NOTICE) },
      )
      await tx.announce({ name: 'standards.returned', payload: { standardId } })
    })
  }

  /** Publishes what was approved, if it is what the second person read. The draft opens again for the next version. */
  publish(actor: Actor, standardId: StandardId, hash: string): Promise<string> {
    return this.database.transaction(async (tx) => {
      const { document, person } = await this.permit(tx, actor, 'standard.publish', standardId)

      const candidate = await tx.manager.findOneBy(StandardCandidate, { standardId })
      const latest = await this.latest(standardId, tx)

      must(step(document, 'publish', person))
      if (!candidate || candidate.contentHash !== hash) throw new Refused(refuse('changed-meanwhile').refusal)
      must(decideVersion(candidate, latest))
      must(decidePublishable(checkPublication(candidate.content)))

      const [order] = await tx.query<{ next: number }>(
        'select coalesce(max(number), 0) + 1 as next from standard_version where standard_id = $1',
        [standardId],
      )
      await tx.manager.insert(StandardVersion, {
        ...candidate,
        number: found(order).next,
        publishedBy: person.personId,
        publishedAt: this.clock.now(),
      })
      await tx.manager.delete(StandardCandidate, { standardId })
      await this.documents.setState(tx, standardId, 'draft', null)
      await this.live.thaw(tx, standardId)
      const { version } = candidate
      await tx.record(actor, 'standard.publish', { kind: 'standard', id: standardId }, { version, hash })
      await tx.announce({ name: 'standards.published', payload: { standardId, version, hash } })
      return version
    })
  }

  /** Checks and changes follow from the content alone: while nobody edits, the next page that asks gets the same ones. */
  private findingsOn(set: DataElementSet, hash: string, before: DataElementSet | null): Findings {
    const known = this.findings.get(hash)
    if (known && known.before === before) return known
    const findings = { before, checks: checkPublication(set), changes: before ? compareSets(before, set) : [] }
    this.findings.set(hash, findings)
    const [oldest] = this.findings.keys()
    if (this.findings.size > KEPT_FINDINGS && oldest !== undefined) this.findings.delete(oldest)
    return findings
  }

  private async permit(
    tx: Transaction,
    actor: Actor,
    action: 'standard.approve' | 'standard.publish' | 'standard.returnToDraft',
    standardId: StandardId,
  ): Promise<{ document: Document; person: Person }> {
    const { document, subject } = await this.documents.lock(tx, standardId)
    assertMaySee(actor, 'document.read', subject)
    // Four eyes has a sentence of its own: the table's refusal would only say that the role does not fit.
    if (action === 'standard.publish' && actor.kind === 'person' && subject.approvedBy === actor.personId) {
      must(step(document, 'publish', actor))
    }
    assertMay(actor, action, subject)
    if (actor.kind !== 'person') throw new Refused(refuse('sign-in-required').refusal)
    return { document, person: actor }
  }

  private async latest(standardId: StandardId, tx?: Transaction): Promise<LatestVersion | null> {
    const row = (await this.queries.versions(standardId, tx)).at(-1)
    const number = row && parseVersion(row.version)
    return row && number?.ok ? { number: number.value, text: row.version, effectiveFrom: row.effective_from } : null
  }

  private async viewIfReadable(actor: Actor, id: StandardId): Promise<PublicationView | null> {
    const subject = await this.documents.subjectOf(id)
    return subject && may(actor, 'standard.approve', subject) ? this.view(actor, id) : null
  }
}

function step(document: Document, act: DefinitionAct, person: Person): Outcome<Document['state']> {
  const outcome = advance(document.state, act, { now: person.personId, before: document.approvedBy })
  if (!outcome.ok) return outcome
  return { ok: true, value: outcome.value === 'approved' ? 'approved' : 'draft' }
}

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Refused(outcome.refusal)
  return outcome.value
}

function wellFormedNotice(notice: LocalizedText): LocalizedText {
  const text = { en: notice.en.normalize('NFC').trim(), fr: notice.fr.normalize('NFC').trim() }
  if (!text.en || !text.fr) throw new Refused(refuse('notice-missing', {}, text.en ? 'notice.fr' : 'notice.en').refusal)
  if (Math.max(text.en.length, text.fr.length) > LONGEST_NOTICE) {
    throw new Refused(refuse('notice-long', { limit: LONGEST_NOTICE }, 'notice').refusal)
  }
  return text
}
