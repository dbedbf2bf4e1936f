/** What came of asking for a ticket. */
export type TicketAnswer =
  | { readonly kind: 'ticket'; readonly ticket: string }
  /** Nobody is signed in, or no longer. */
  | { readonly kind: 'signedOut' }
  | { readonly kind: 'notFound' }
  /** No answer now: the line is cut, or the server is busy or restarts. */
  | { readonly kind: 'unreachable' }

/** Asks the server for a ticket to a document: good once, for a minute. */
export async function askForTicket(documentId: string): Promise<TicketAnswer> {
  try {
    const answer = await fetch('/v1/tickets', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ documentId }),
    })
    if (answer.status === 401) return { kind: 'signedOut' }
    if (answer.status === 404 || answer.status === 403) return { kind: 'notFound' }
    const body: unknown = answer.ok ? await answer.json() : null
    return isTicket(body) ? { kind: 'ticket', ticket: body.ticket } : { kind: 'unreachable' }
  } catch {
    // fetch rejects when there is no connection; asking again later is all there is to do.
    return { kind: 'unreachable' }
  }
}

function isTicket(body: unknown): body is { readonly ticket: string } {
  return typeof body === 'object' && body !== null && 'ticket' in body && typeof body.ticket === 'string'
}
