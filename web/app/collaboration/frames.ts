import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as sync from 'y-protocols/sync'
import type * as Y from 'yjs'
import { messageNumber } from '#shared/wire'

// The messages of y-protocols 1.0 as this client sends and reads them; our own notices are read by `readNotice`.

/** The question: what have you that this copy lacks? */
export function questionFrame(doc: Y.Doc): Uint8Array {
  return syncFrame((out) => sync.writeSyncStep1(out, doc))
}

/** The answer to the server's question. Counts as an edit message. */
export function answerFrame(doc: Y.Doc, stateVector: Uint8Array): Uint8Array {
  return syncFrame((out) => sync.writeSyncStep2(out, doc, stateVector))
}

/** One edit of this copy. */
export function editFrame(update: Uint8Array): Uint8Array {
  return syncFrame((out) => sync.writeUpdate(out, update))
}

/** What this client says about itself; null says goodbye. */
export function presenceFrame(clientId: number, clock: number, state: object | null): Uint8Array {
  const list = encoding.createEncoder()
  encoding.writeVarUint(list, 1)
  encoding.writeVarUint(list, clientId)
  encoding.writeVarUint(list, clock)
  encoding.writeVarString(list, JSON.stringify(state))
  const out = encoding.createEncoder()
  encoding.writeVarUint(out, messageNumber.awareness)
  encoding.writeVarUint8Array(out, encoding.toUint8Array(list))
  return encoding.toUint8Array(out)
}

/** What a message of the server is, beside notices. */
export type ServerMessage =
  | { readonly kind: 'question'; readonly stateVector: Uint8Array }
  /** `whole`: the answer to this client's question, after which the copy is complete. */
  | { readonly kind: 'edits'; readonly bytes: Uint8Array; readonly whole: boolean }
  | { readonly kind: 'presence'; readonly entries: readonly PresenceEntry[] }

export interface PresenceEntry {
  readonly clientId: number
  /** JSON text; `null` means gone. */
  readonly text: string
}

/** The message in a frame; null for one of another kind. Throws on malformed bytes, as lib0 does. */
export function readMessage(frame: Uint8Array): ServerMessage | null {
  const from = decoding.createDecoder(frame)
  switch (decoding.readVarUint(from)) {
    case messageNumber.sync: {
      const step = decoding.readVarUint(from)
      const bytes = decoding.readVarUint8Array(from)
      if (step === sync.messageYjsSyncStep1) return { kind: 'question', stateVector: bytes }
      return { kind: 'edits', bytes, whole: step === sync.messageYjsSyncStep2 }
    }
    case messageNumber.awareness:
      return { kind: 'presence', entries: readEntries(decoding.readVarUint8Array(from)) }
    default:
      return null
  }
}

function readEntries(bytes: Uint8Array): PresenceEntry[] {
  const from = decoding.createDecoder(bytes)
  return Array.from({ length: decoding.readVarUint(from) }, () => {
    const clientId = decoding.readVarUint(from)
    decoding.readVarUint(from) // the clock: the server shows each state once and in order
    return { clientId, text: decoding.readVarString(from) }
  })
}

function syncFrame(write: (out: encoding.Encoder) => void): Uint8Array {
  const out = encoding.createEncoder()
  encoding.writeVarUint(out, messageNumber.sync)
  write(out)
  return encoding.toUint8Array(out)
}
