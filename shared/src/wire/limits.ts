const kibi = 1024
const mebi = 1024 * kibi

/**
 * The bounds of the live documents' socket. Sizes are bytes, times milliseconds, rates per second.
 * Both ends read them here: the server enforces, a client avoids being refused.
 */
export interface SocketLimits {
  /** One edit. Larger pastes are split by the client into several transactions. */
  readonly updateBytes: number
  /** The first answer to the server's question "what do I lack?": everything written offline. */
  readonly firstSyncBytes: number
  /** Any other message. */
  readonly messageBytes: number
  /** The whole document, encoded. A document this large becomes read-only. */
  readonly documentBytes: number
  /** Structs of the whole document: what costs memory and time to open, whatever their bytes. */
  readonly documentStructs: number
  /** Nesting of shared types, and of the plain values inside them. */
  readonly depth: number
  /** One plain value (JSON) inside a document. Running text is not bounded by this. */
  readonly valueBytes: number
  readonly awarenessBytes: number
  readonly awarenessPerSecond: number
  /** Beyond this rate the server reads the socket more slowly; it loses nothing and cuts nobody off. */
  readonly updatesPerSecond: number
  readonly updateBurst: number
  /** Full-state answers are the dearest thing a client can ask for. */
  readonly syncRequestsPerSecond: number
  readonly syncRequestBurst: number
  /** Edits of one connection that may wait for the log before the server stops reading its socket. */
  readonly waitingEdits: number
  readonly waitingBytes: number
  readonly connectionsPerPerson: number
  readonly connectionsPerDocument: number
  /** Sockets between the first byte and the answer to "who are you?". */
  readonly connectingSockets: number
  readonly connectTime: number
  readonly ticketTime: number
  readonly heartbeatTime: number
  /** Unsent bytes after which presence is withheld from a slow reader. */
  readonly slowReaderBytes: number
  /** Unsent bytes after which a slow reader is sent away; it comes back and asks only for what it lacks. */
  readonly stuckReaderBytes: number
  readonly stuckReaderTime: number
  /** How old a decision about rights may become without being asked again. */
  readonly accessTime: number
}

export const socketLimits: SocketLimits = {
  updateBytes: 256 * kibi,
  firstSyncBytes: 8 * mebi,
  messageBytes: 512 * kibi,
  documentBytes: 10 * mebi,
  documentStructs: 200_000,
  depth: 64,
  valueBytes: 64 * kibi,
  awarenessBytes: 4 * kibi,
  awarenessPerSecond: 20,
  updatesPerSecond: 600,
  updateBurst: 2_000,
  syncRequestsPerSecond: 2,
  syncRequestBurst: 20,
  waitingEdits: 256,
  waitingBytes: 8 * mebi,
  connectionsPerPerson: 50,
  connectionsPerDocument: 200,
  connectingSockets: 500,
  connectTime: 5_000,
  ticketTime: 60_000,
  heartbeatTime: 12_000,
  slowReaderBytes: mebi,
  stuckReaderBytes: 8 * mebi,
  stuckReaderTime: 10_000,
  accessTime: 60_000,
}
