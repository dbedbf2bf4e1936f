import type { WebSocket } from 'ws'
import type { Session, Transport } from './session'

/** A session's wire over one WebSocket of `ws`. */
export class SocketTransport implements Transport {
  /** Resolves when the socket is gone. */
  readonly closed: Promise<void>

  constructor(private readonly ws: WebSocket) {
    ws.binaryType = 'nodebuffer'
    this.closed = new Promise((resolve) => {
      ws.once('close', () => resolve())
    })
  }

  /** Hands everything that comes over the wire to `session`. */
  serve(session: Session): void {
    this.ws.on('message', (data, isBinary) => {
      if (!isBinary || !Buffer.isBuffer(data)) session.receiveText()
      else session.receive(data)
    })
    this.ws.on('pong', () => session.heard())
    // `ws` reports a malformed or oversized frame here and closes the socket itself (1002, 1007, 1009).
    this.ws.on('error', () => session.cut())
    this.ws.on('close', () => session.cut())
  }

  get unsentBytes(): number {
    return this.ws.bufferedAmount
  }

  send(frame: Uint8Array): void {
    if (this.ws.readyState === this.ws.OPEN) this.ws.send(frame)
  }

  ping(): void {
    if (this.ws.readyState === this.ws.OPEN) this.ws.ping()
  }

  pause(): void {
    this.ws.pause()
  }

  resume(): void {
    this.ws.resume()
  }

  close(code: number, reason: string): void {
    this.ws.resume() // a paused socket would not hear the other side's goodbye
    this.ws.close(code, reason)
  }

  terminate(): void {
    this.ws.terminate()
  }
}
