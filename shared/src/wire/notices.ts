import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { exhaustive } from '#shared/kernel'

/**
 * First number of a socket message. 0 to 3 are those of y-protocols (PROTOCOL.md of y-protocols 1.0);
 * `notice` is ours and goes only from server to client.
 */
export const messageNumber = { sync: 0, awareness: 1, denied: 2, askAwareness: 3, notice: 8 } as const

/** What the server tells a client beside the document itself. */
export type Notice =
  /** First message of a connection. `epoch` grows with every freeze and thaw of the document. */
  | {
      readonly kind: 'welcome'
      readonly position: number
      readonly incarnation: number
      readonly epoch: number
      readonly schemaVersion: number
      readonly writes: boolean
    }
  /**
   * The first `count` edit messages of this connection are settled: each is in the log at or before `position`,
   * committed, unless a `refused` notice named it. Edit messages are sync steps 2 and updates, counted from 1.
   */
  | { readonly kind: 'saved'; readonly position: number; readonly count: number }
  /** Edit message number `count` was not taken. `code` is a row of the table of refusals; `text` its sentence. */
  | { readonly kind: 'refused'; readonly count: number; readonly code: string; readonly text: string }
  /** What this connection may do has changed while it stayed open. `code` and `text` say why; empty when it may write. */
  | {
      readonly kind: 'access'
      readonly epoch: number
      readonly writes: boolean
      readonly code: string
      readonly text: string
    }

const kinds = { welcome: 0, saved: 1, refused: 2, access: 3 } as const

/** The bytes of one notice, message number included (lib0 variable-length integers and strings). */
export function encodeNotice(notice: Notice): Uint8Array {
  const out = encoding.createEncoder()
  encoding.writeVarUint(out, messageNumber.notice)
  encoding.writeVarUint(out, kinds[notice.kind])
  switch (notice.kind) {
    case 'welcome':
      for (const n of [notice.position, notice.incarnation, notice.epoch, notice.schemaVersion])
        encoding.writeVarUint(out, n)
      encoding.writeVarUint(out, Number(notice.writes))
      break
    case 'saved':
      encoding.writeVarUint(out, notice.position)
      encoding.writeVarUint(out, notice.count)
      break
    case 'refused':
      encoding.writeVarUint(out, notice.count)
      encoding.writeVarString(out, notice.code)
      encoding.writeVarString(out, notice.text)
      break
    case 'access':
      encoding.writeVarUint(out, notice.epoch)
      encoding.writeVarUint(out, Number(notice.writes))
      encoding.writeVarString(out, notice.code)
      encoding.writeVarString(out, notice.text)
      break
    default:
      exhaustive(notice)
  }
  return encoding.toUint8Array(out)
}

/**
 * The notice in a socket message; null when the message is another one, truncated, or of a kind this version
 * does not know (a newer server may say more: ignoring it is right).
 */
export function readNotice(message: Uint8Array): Notice | null {
  try {
    const from = decoding.createDecoder(message)
    return decoding.readVarUint(from) === messageNumber.notice ? readBody(from) : null
  } catch {
    // lib0 throws at the end of the bytes. A truncated notice says nothing.
    return null
  }
}

function readBody(from: decoding.Decoder): Notice | null {
  const count = (): number => decoding.readVarUint(from)
  const flag = (): boolean => count() === 1
  const text = (): string => decoding.readVarString(from)
  switch (count()) {
    case kinds.welcome:
      return {
        kind: 'welcome',
        position: count(),
        incarnation: count(),
        epoch: count(),
        schemaVersion: count(),
        writes: flag(),
      }
    case kinds.saved:
      return { kind: 'saved', position: count(), count: count() }
    case kinds.refused:
      return { kind: 'refused', count: count(), code: text(), text: text() }
    case kinds.access:
      return { kind: 'access', epoch: count(), writes: flag(), code: text(), text: text() }
    default:
      return null
  }
}
