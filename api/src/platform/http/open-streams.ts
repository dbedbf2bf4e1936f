import { Injectable } from '@nestjs/common'
import type { Response } from 'express'

/** Answers that stay open, such as event streams. An orderly stop ends them first: it would wait for them for ever. */
@Injectable()
export class OpenStreams {
  private readonly open = new Set<Response>()

  add(response: Response): void {
    this.open.add(response)
    response.on('close', () => this.open.delete(response))
  }

  endAll(): void {
    for (const response of this.open) response.end()
  }
}
