/**
 * Which of this copy's edits the server has in its log. An edit is unsaved from the moment it is made until a *saved*
 * notice covers the message that carried it; a cut connection carries nothing.
 */
export class SaveLedger {
  private readonly waiting: { readonly bytes: Uint8Array; readonly madeAt: number }[] = []
  /** Messages of this connection that are not settled: how many of the waiting edits each brings along. */
  private readonly sent: { readonly message: number; covers: number }[] = []
  private messages = 0

  get unsaved(): number {
    return this.waiting.length
  }

  /** When the oldest unsaved edit was made, in milliseconds; null when all are saved. */
  get oldestAt(): number | null {
    return this.waiting[0]?.madeAt ?? null
  }

  add(bytes: Uint8Array, madeAt: number): void {
    this.waiting.push({ bytes, madeAt })
  }

  /** A new connection: the server counts its messages from 1 again. */
  reconnected(): void {
    this.sent.length = 0
    this.messages = 0
  }

  /** A message went out that brings everything made so far. */
  sentAll(): void {
    this.messages++
    this.sent.push({ message: this.messages, covers: this.waiting.length })
  }

  /** The first `count` messages are in the log. Answers the edits that thereby became saved, oldest first. */
  saved(count: number): readonly Uint8Array[] {
    let covers = 0
    while (this.sent[0] && this.sent[0].message <= count) covers = Math.max(covers, this.sent.shift()?.covers ?? 0)
    for (const message of this.sent) message.covers = Math.max(0, message.covers - covers)
    return this.waiting.splice(0, covers).map(({ bytes }) => bytes)
  }

  /** Forgets all unsaved edits: they were set aside. */
  clear(): void {
    this.waiting.length = 0
    this.reconnected()
  }
}
