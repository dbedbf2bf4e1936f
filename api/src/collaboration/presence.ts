import * as decoding from 'lib0/decoding'
import { z } from 'zod'
import { type Outcome, ok, refuse } from '#shared/kernel'
import type { AwarenessEntry } from './frames'

/** How others see a person in a document. Comes from the session, whatever the client says about itself. */
export interface PresentPerson {
  readonly name: string
  readonly personId: string | null
  /** `#rrggbb`, the same for a person everywhere. */
  readonly colour: string
}

interface Present<Member> {
  /** Null for a connection of another node. */
  readonly member: Member | null
  readonly node: string | null
  readonly person: PresentPerson
  readonly clientId: number
  readonly clock: number
  readonly state: string
}

// A client names itself and, as the stock client does, everybody it knows of; nobody needs more.
const mostEntries = 1_000

/**
 * Who is in a document right now. A connection speaks for exactly one client id, its own; the server writes the
 * person's name into every state and counts the clock itself, so that nobody can outbid or impersonate another.
 */
export class Presence<Member extends object> {
  private readonly present = new Map<number, Present<Member>>()
  private readonly own = new Map<Member, number>()
  private readonly lastClock = new Map<number, number>()

  constructor(
    private readonly personOf: (member: Member) => PresentPerson,
    /** True when `next` may take the client id over from `holder`: the same person's new connection. */
    private readonly mayTakeOver: (next: Member, holder: Member) => boolean,
  ) {}

  /**
   * Takes what `member` says about itself and drops what it says about others. Answers the entry to show to the
   * others, null when there is nothing to show. Refuses what cannot be read.
   */
  update(member: Member, bytes: Uint8Array, mostBytes: number): Outcome<AwarenessEntry | null> {
    const entries = parseEntries(bytes)
    if (!entries.ok) return entries
    for (const { clientId, clock, text } of entries.value) {
      const own = this.own.get(member)
      if (own !== undefined && own !== clientId) continue
      const state = text.length > mostBytes ? undefined : parseState(text)
      if (state === undefined) return refuse('edit-malformed', { reason: 'awareness' })
      if (state === null) {
        if (own === clientId) return ok(this.hide(clientId))
      } else if (this.claim(member, clientId)) {
        return ok(this.show(member, clientId, clock, { ...state, user: this.personOf(member) }))
      }
    }
    return ok(null)
  }

  /** Takes what another node says about one of its connections; null when nothing changes. */
  import(entry: AwarenessEntry, node: string): AwarenessEntry | null {
    const known = this.present.get(entry.clientId)
    if (known?.member || entry.clock <= (this.lastClock.get(entry.clientId) ?? 0)) return null
    if (entry.state === 'null') return this.hide(entry.clientId, entry.clock)
    const person = personIn(entry.state)
    if (!person) return null
    this.lastClock.set(entry.clientId, entry.clock)
    this.present.set(entry.clientId, { ...entry, member: null, node, person })
    return entry
  }

  /** Forgets everybody connected to another node; answers what tells the others. */
  dropNode(node: string): readonly AwarenessEntry[] {
    const gone = [...this.present.values()].filter((present) => present.node === node)
    return gone.flatMap(({ clientId }) => this.hide(clientId) ?? [])
  }

  people(): readonly PresentPerson[] {
    return [...this.present.values()].map(({ person }) => person)
  }

  /** Forgets `member`; answers the entry that tells the others, null when nobody saw it. */
  leave(member: Member): AwarenessEntry | null {
    const clientId = this.own.get(member)
    this.own.delete(member)
    if (clientId === undefined || this.present.get(clientId)?.member !== member) return null
    return this.hide(clientId)
  }

  /** The connection that speaks for a client id; null when none does, or none of this node. */
  holderOf(clientId: number): Member | null {
    return this.present.get(clientId)?.member ?? null
  }

  /** Everybody but `except`. */
  entries(except?: Member): readonly AwarenessEntry[] {
    return [...this.present.values()].filter((p) => except === undefined || p.member !== except)
  }

  /** Only those connected to this node. */
  ownEntries(): readonly AwarenessEntry[] {
    return [...this.present.values()].filter((p) => p.member !== null)
  }

  private claim(member: Member, clientId: number): boolean {
    const own = this.own.get(member)
    if (own !== undefined) return own === clientId
    const seen = this.present.get(clientId)
    if (seen && (seen.member === null || !this.mayTakeOver(member, seen.member))) return false
    if (seen?.member) this.own.delete(seen.member)
    this.own.set(member, clientId)
    return true
  }

  private show(member: Member, clientId: number, clock: number, state: object): AwarenessEntry {
    const shown = {
      member,
      node: null,
      person: this.personOf(member),
      clientId,
      clock: this.nextClock(clientId, clock),
      state: JSON.stringify(state),
    }
    this.present.set(clientId, shown)
    return shown
  }

  private hide(clientId: number, clock = 0): AwarenessEntry | null {
    if (!this.present.delete(clientId)) return null
    return { clientId, clock: this.nextClock(clientId, clock), state: 'null' }
  }

  private nextClock(clientId: number, said: number): number {
    const clock = Math.max(said, (this.lastClock.get(clientId) ?? 0) + 1)
    this.lastClock.set(clientId, clock)
    return clock
  }
}

interface SaidEntry {
  readonly clientId: number
  readonly clock: number
  readonly text: string
}

// A clock is a counter of small steps; a larger one would only serve to silence its owner's next messages.
const highestClock = 2 ** 40

function parseEntries(bytes: Uint8Array): Outcome<readonly SaidEntry[]> {
  const malformed = refuse('edit-malformed', { reason: 'awareness' })
  try {
    const from = decoding.createDecoder(bytes)
    const count = decoding.readVarUint(from)
    if (count > mostEntries) return malformed
    const entries: SaidEntry[] = []
    for (let i = 0; i < count; i++) {
      const clientId = decoding.readVarUint(from)
      const clock = decoding.readVarUint(from)
      const text = decoding.readVarString(from)
      if (clock > highestClock) return malformed
      entries.push({ clientId, clock, text })
    }
    return ok(entries)
  } catch {
    // lib0 throws at the end of the bytes.
    return malformed
  }
}

/** The members a client says of itself; null when it says goodbye, undefined when it cannot be read. */
function parseState(
  text: string,
  keep: 'withoutUser' | 'withUser' = 'withoutUser',
): Readonly<Record<string, unknown>> | null | undefined {
  try {
    const state: unknown = JSON.parse(text)
    if (state === null) return null
    if (typeof state !== 'object' || Array.isArray(state)) return undefined
    return Object.fromEntries(
      Object.entries(state).filter(([key]) => key !== '__proto__' && (keep === 'withUser' || key !== 'user')),
    )
  } catch {
    // Not JSON.
    return undefined
  }
}

const shownState = z.object({
  user: z.object({ name: z.string(), personId: z.string().nullable(), colour: z.string() }),
})

/** The person a node wrote into a state; null when it is not of our making. */
function personIn(text: string): PresentPerson | null {
  return shownState.safeParse(parseState(text, 'withUser')).data?.user ?? null
}

/** A colour for a person: the same everywhere, dark enough to carry white text (relative luminance under 0.18). */
export function colourOf(personId: string): string {
  let sum = 0
  for (const character of personId) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0
  return colours[sum % colours.length] ?? colours[0]
}

const colours = [
  '#005ea2',
  '#8b0a03',
  '#00687d',
  '#54278f',
  '#4d8055',
  '#936f38',
  '#b21d38',
  '#2e6276',
  '#7a3a00',
  '#3d4551',
] as const
