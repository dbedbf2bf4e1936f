import * as Y from 'yjs'
import type { DocumentKind } from '#shared/documents'
import { exhaustive, type Refusal, refuse } from '#shared/kernel'
import type { SocketLimits } from '#shared/wire'
import { inspect, type Verdict } from './inspector'
import type { CollaborationMetrics } from './metrics'
import type { RoomMember, WaitingEdit } from './room-member'
import type { RoomPresence } from './room-presence'

/** Edits of one connection that go into the log as one entry. */
export interface Fitting {
  readonly member: RoomMember
  readonly bytes: Uint8Array
  readonly clients: readonly number[]
  readonly group: readonly WaitingEdit[]
}

export interface Judgement {
  /** Null when none of the edits is to be written. */
  readonly fitting: Fitting | null
  /** To be judged again when what fits is part of the document. */
  readonly later: readonly WaitingEdit[]
}

export interface JudgeSurroundings {
  readonly doc: Y.Doc
  readonly kind: DocumentKind<unknown>
  readonly presence: RoomPresence
  readonly limits: SocketLimits
  readonly metrics: CollaborationMetrics
  /** Why nobody may write now; null while writing is open. */
  closedToWriting(): Refusal | null
  position(): number
  warn(error: unknown, sentence: string): void
}

const nothingFits: Judgement = { fitting: null, later: [] }

// Seeds and migrations are written under the lowest client ids; a client draws its own at random from 32 bits.
const serverClients = 256

/**
 * Decides which waiting edits go into the log of one document: they decode, lean on nothing missing, fit the kind, and
 * their writer may write, now and under these client ids. Every other edit is answered here: nothing new, a question
 * for what is missing, or a refusal.
 */
export class EditJudge {
  private readonly roots: ReadonlySet<string>
  private readonly authors: Map<number, string>
  private readonly rejected = new Set<number>()
  /** Members whose last edit leaned on something missing: the next ones are likely to, and are not merged first. */
  private readonly withGap = new WeakSet<RoomMember>()

  constructor(
    private readonly surroundings: JudgeSurroundings,
    authors: Iterable<readonly [number, string]>,
  ) {
    this.roots = new Set(surroundings.kind.roots)
    this.authors = new Map(authors)
  }

  /**
   * Judges the edits of one connection: together when they fit together, else one by one up to the first that fits;
   * those behind it are judged one round later, when it is part of the document. What is not to be written is settled.
   */
  judge(group: readonly WaitingEdit[], newAuthors: Map<number, string>): Judgement {
    const member = group[0]?.member
    if (!member) return nothingFits
    const together = group.length > 1 && !this.withGap.has(member) ? merged(group) : null
    if (together) {
      const verdict = this.verdictOn(together, member, newAuthors)
      if (verdict.kind === 'fits')
        return { fitting: this.claim(together, group, member, verdict.clients, newAuthors), later: [] }
    }
    for (const [index, edit] of group.entries()) {
      const verdict = this.verdictOn(edit.bytes, member, newAuthors)
      if (verdict.kind === 'gap') this.withGap.add(member)
      if (verdict.kind !== 'fits') {
        this.settleUnwritten(edit, verdict)
        continue
      }
      this.withGap.delete(member)
      const fitting = this.claim(edit.bytes, [edit], member, verdict.clients, newAuthors)
      return { fitting, later: group.slice(index + 1) }
    }
    return nothingFits
  }

  /** What was refused because the text was frozen does not slip in when it is thawed: a person proposes it again. */
  reject(clients: readonly number[]): void {
    for (const client of clients) this.rejected.add(client)
  }

  /** Client ids that have been written under in the log, and by whom. */
  learnAuthors(authors: Iterable<readonly [number, string]>): void {
    for (const [client, personId] of authors) if (!this.authors.has(client)) this.authors.set(client, personId)
  }

  private claim(
    bytes: Uint8Array,
    group: readonly WaitingEdit[],
    member: RoomMember,
    clients: readonly number[],
    newAuthors: Map<number, string>,
  ): Fitting {
    const { personId } = member.author
    for (const client of clients) if (personId !== null && !this.authors.has(client)) newAuthors.set(client, personId)
    return { member, bytes, clients, group }
  }

  // Whatever an edit makes the inspector or its kind stumble over, it is that edit's fault and nobody else's.
  private verdictOn(bytes: Uint8Array, member: RoomMember, newAuthors: ReadonlyMap<number, string>): Verdict {
    try {
      return this.inspected(bytes, member, newAuthors)
    } catch (error) {
      this.surroundings.warn(error, 'An edit could not be judged and was refused')
      return { kind: 'refused', refusal: refuse('edit-malformed', { reason: 'not understood' }).refusal }
    }
  }

  private inspected(bytes: Uint8Array, member: RoomMember, newAuthors: ReadonlyMap<number, string>): Verdict {
    const verdict = inspect(this.surroundings.doc, bytes, {
      roots: this.roots,
      limits: this.surroundings.limits,
      mayWriteAs: (client) => this.mayWriteAs(client, member, newAuthors),
    })
    // Nobody is asked for more of what would be refused.
    const closed = verdict.kind === 'gap' ? this.refusalOf(member, []) : null
    if (closed) return { kind: 'refused', refusal: closed }
    if (verdict.kind !== 'fits') return verdict
    const refusal = this.refusalOf(member, verdict.clients)
    if (refusal) return { kind: 'refused', refusal }
    const defect = this.surroundings.kind.admits(verdict.decoded, this.surroundings.doc)[0]
    if (!defect) return verdict
    return {
      kind: 'refused',
      refusal: refuse('edit-malformed', { reason: `${defect.code} ${defect.path}`.slice(0, 120) }).refusal,
    }
  }

  private mayWriteAs(client: number, member: RoomMember, newAuthors: ReadonlyMap<number, string>): boolean {
    if (client < serverClients) return false
    const holder = this.surroundings.presence.holderOf(client)
    if (holder && holder !== member && holder.author.personId !== member.author.personId) return false
    const known = this.authors.get(client) ?? newAuthors.get(client)
    return known === undefined || known === member.author.personId
  }

  private refusalOf(member: RoomMember, clients: readonly number[]): Refusal | null {
    const closed = this.surroundings.closedToWriting()
    if (closed?.code === 'document-frozen') this.reject(clients)
    if (closed) return closed
    if (!member.mayWrite) return refuse('document-read-only').refusal
    return clients.some((client) => this.rejected.has(client)) ? refuse('edit-before-freeze').refusal : null
  }

  private settleUnwritten(edit: WaitingEdit, verdict: Exclude<Verdict, { kind: 'fits' }>): void {
    switch (verdict.kind) {
      case 'nothing':
        edit.member.saved(this.surroundings.position(), edit.count, edit.isStep2)
        return
      case 'gap':
        this.surroundings.metrics.gaps++
        edit.member.ask(edit.count, edit.isStep2)
        return
      case 'refused':
        this.surroundings.metrics.refusedEdits++
        edit.member.refused(edit.count, verdict.refusal)
        return
      default:
        exhaustive(verdict)
        return
    }
  }
}

/** Several edits as one; null when they cannot be read. */
function merged(edits: readonly WaitingEdit[]): Uint8Array | null {
  try {
    return Y.mergeUpdates(edits.map((edit) => edit.bytes))
  } catch {
    // One of them is malformed; judged one by one, it is found.
    return null
  }
}
