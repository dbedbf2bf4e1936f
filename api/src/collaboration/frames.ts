import * as encoding from 'lib0/encoding'
import * as auth from 'y-protocols/auth'
import * as sync from 'y-protocols/sync'
import * as Y from 'yjs'
import { messageNumber } from '#shared/wire'

// The messages of y-protocols as whole frames. Every frame is made once and sent to many.

/** What this side has; the other answers with what this side lacks. */
export function syncStep1(doc: Y.Doc): Uint8Array {
  const out = encoding.createEncoder()
  encoding.writeVarUint(out, messageNumber.sync)
  sync.writeSyncStep1(out, doc)
  return encoding.toUint8Array(out)
}

/** What the other side lacks, given its state vector. Throws when the vector is malformed. */
export function syncStep2(doc: Y.Doc, stateVector: Uint8Array): Uint8Array {
  const out = encoding.createEncoder()
  encoding.writeVarUint(out, messageNumber.sync)
  sync.writeSyncStep2(out, doc, stateVector)
  return encoding.toUint8Array(out)
}

export function updateFrame(update: Uint8Array): Uint8Array {
  const out = encoding.createEncoder()
  encoding.writeVarUint(out, messageNumber.sync)
  sync.writeUpdate(out, update)
  return encoding.toUint8Array(out)
}

/** A refusal as the stock client understands it: it warns on its console. */
export function deniedFrame(reason: string): Uint8Array {
  const out = encoding.createEncoder()
  encoding.writeVarUint(out, messageNumber.denied)
  auth.writePermissionDenied(out, reason)
  return encoding.toUint8Array(out)
}

export interface AwarenessEntry {
  readonly clientId: number
  readonly clock: number
  /** JSON text; `null` means gone. */
  readonly state: string
}

/** An empty list is a sign of life: the stock client hangs up after 30 seconds without any message. */
export function awarenessFrame(entries: readonly AwarenessEntry[]): Uint8Array {
  const list = encoding.createEncoder()
  encoding.writeVarUint(list, entries.length)
  for (const entry of entries) {
    encoding.writeVarUint(list, entry.clientId)
    encoding.writeVarUint(list, entry.clock)
    encoding.writeVarString(list, entry.state)
  }
  const out = encoding.createEncoder()
  encoding.writeVarUint(out, messageNumber.awareness)
  encoding.writeVarUint8Array(out, encoding.toUint8Array(list))
  return encoding.toUint8Array(out)
}
