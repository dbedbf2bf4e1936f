import { type Outcome, ok } from '#shared/kernel'
import { type AwarenessEntry, awarenessFrame } from './frames'
import { Presence, type PresentPerson } from './presence'
import type { RoomMember } from './room-member'

export interface RoomPresenceSurroundings {
  /** Everybody connected to this node. */
  readonly members: ReadonlySet<RoomMember>
  /** Largest state of one client, bytes of its JSON. */
  readonly mostBytes: number
  /** What those connected to this node have just shown of themselves. */
  shown(entries: readonly AwarenessEntry[]): void
}

interface Shown {
  readonly entry: AwarenessEntry
  /** Null for what another node has told. */
  readonly source: RoomMember | null
}

const sendEvery = 40

/**
 * Who is in one document, shown to everybody in it. Everybody's movements go out together, a few times a second: one
 * frame per receiver instead of one per movement.
 */
export class RoomPresence {
  private readonly presence = new Presence<RoomMember>(
    (member) => member.person,
    (next, holder) => next.author.personId !== null && next.author.personId === holder.author.personId,
  )
  private readonly toShow = new Map<number, Shown>()
  private timer: NodeJS.Timeout | null = null

  constructor(private readonly surroundings: RoomPresenceSurroundings) {}

  /** Takes what `member` says about itself and shows it to the others. Refuses what cannot be read. */
  update(member: RoomMember, bytes: Uint8Array): Outcome<void> {
    const shown = this.presence.update(member, bytes, this.surroundings.mostBytes)
    if (!shown.ok) return shown
    if (shown.value) this.show(shown.value, member)
    return ok(undefined)
  }

  leave(member: RoomMember): void {
    const gone = this.presence.leave(member)
    if (gone) this.show(gone, member)
  }

  /** What another node says about those connected to it. */
  import(entries: readonly AwarenessEntry[], node: string): void {
    for (const entry of entries) {
      const shown = this.presence.import(entry, node)
      if (shown) this.show(shown, null)
    }
  }

  /** Another node is gone, and everybody who was connected to it. */
  dropNode(node: string): void {
    for (const entry of this.presence.dropNode(node)) this.show(entry, null)
  }

  /** What a newcomer is shown of the others; null when there is nobody. */
  frameFor(member: RoomMember): Uint8Array | null {
    const others = this.presence.entries(member)
    return others.length > 0 ? awarenessFrame(others) : null
  }

  /** Only those connected to this node. */
  ownEntries(): readonly AwarenessEntry[] {
    return this.presence.ownEntries()
  }

  /** Each person once: those connected here, and those other nodes have told of. */
  people(): readonly PresentPerson[] {
    const here = [...this.surroundings.members].map(({ person }) => person)
    const everybody = [...this.presence.people(), ...here]
    return [...new Map(everybody.map((person) => [person.personId ?? person.name, person])).values()]
  }

  /** The connection of this node that speaks for a client id; null when none does. */
  holderOf(clientId: number): RoomMember | null {
    return this.presence.holderOf(clientId)
  }

  close(): void {
    if (this.timer) clearTimeout(this.timer)
  }

  private show(entry: AwarenessEntry, source: RoomMember | null): void {
    this.toShow.set(entry.clientId, { entry, source })
    this.timer ??= setTimeout(() => this.send(), sendEvery)
  }

  private send(): void {
    this.timer = null
    const shown = [...this.toShow.values()]
    this.toShow.clear()
    const own = shown.filter(({ source }) => source !== null).map(({ entry }) => entry)
    if (own.length > 0) this.surroundings.shown(own)
    for (const member of this.surroundings.members) {
      const others = shown.filter(({ source }) => source !== member).map(({ entry }) => entry)
      if (others.length > 0) member.send(awarenessFrame(others), 'droppable')
    }
  }
}
