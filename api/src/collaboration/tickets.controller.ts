import { Body, Controller, HttpCode, Post } from '@nestjs/common'
import { z } from 'zod'
import { type DocumentId, Refused, refuse } from '#shared/kernel'
import type { Actor } from '#shared/people'
import { CurrentActor } from '../platform/auth'
import { Tickets } from './tickets'

const body = z.object({ documentId: z.string().min(1).max(100) })

/** `POST /v1/tickets {documentId}` → `201 {ticket, expiresAt}`: the way through the socket's door. */
@Controller('v1/tickets')
export class TicketsController {
  constructor(private readonly tickets: Tickets) {}

  @Post()
  @HttpCode(201)
  async issue(@CurrentActor() actor: Actor, @Body() sent: unknown): Promise<{ ticket: string; expiresAt: string }> {
    const parsed = body.safeParse(sent)
    if (!parsed.success) throw new Refused(refuse('bad-request', { reason: 'documentId' }, 'documentId').refusal)
    const { ticket, expiresAt } = await this.tickets.issue(actor, asDocumentId(parsed.data.documentId))
    return { ticket, expiresAt: expiresAt.toISOString() }
  }
}

// The outside world is parsed here: whether such a document exists is the door's to say.
function asDocumentId(text: string): DocumentId {
  return text as DocumentId
}
