import type { Refusal } from '#shared/kernel'
import type { CloseReason } from '#shared/wire'
import type { Author } from './author'
import type { PresentPerson } from './presence'

/** What a room needs of a connection. None of these may throw. */
export interface RoomMember {
  readonly author: Author
  readonly person: PresentPerson
  readonly mayWrite: boolean
  send(frame: Uint8Array, weight: 'required' | 'droppable'): void
  /** Edits up to number `count` are settled. `answersAsk`: a sync step 2 was among them, so no gap is open. */
  saved(position: number, count: number, answersAsk: boolean): void
  refused(count: number, refusal: Refusal): void
  /** An edit leans on something missing: ask for it. `again`: the edit was itself the answer to such a question. */
  ask(count: number, again: boolean): void
  accessChanged(): void
  end(reason: CloseReason): void
}

export interface WaitingEdit {
  readonly member: RoomMember
  readonly bytes: Uint8Array
  /** Number of the edit message on its connection, from 1. */
  readonly count: number
  readonly isStep2: boolean
}
