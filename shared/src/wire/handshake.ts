import { type Language, languages, type Outcome, ok, refuse } from '#shared/kernel'

/** The version of our own messages. A client that names it receives them; one that does not is spared them. */
export const wireVersion = 1

/** What a client says in the address: `/collab/<documentId>?ticket=…&wire=1&schema=3&incarnation=1&language=fr`. */
export interface Handshake {
  readonly documentId: string
  readonly ticket: string
  /** True when the client named our wire version: it understands `Notice` messages and close reasons. */
  readonly hearsNotices: boolean
  /** Newest schema version of the kind that the client can write; null when it does not say. */
  readonly schemaVersion: number | null
  /** Incarnation of the copy the client holds; null when it holds none. */
  readonly incarnation: number | null
  readonly language: Language
}

const path = /^\/collab\/([A-Za-z0-9][A-Za-z0-9_.~-]{0,99})$/
const ticketShape = /^[A-Za-z0-9_-]{20,100}$/

/** True for addresses of the live documents' socket, well-formed or not: nobody else answers them. */
export function isCollaborationPath(pathname: string): boolean {
  return pathname === '/collab' || pathname.startsWith('/collab/')
}

/** Reads the address of a connection. Refuses what has not the shape, naming the parameter. */
export function parseHandshake(pathname: string, query: URLSearchParams): Outcome<Handshake> {
  const documentId = path.exec(pathname)?.[1]
  if (documentId === undefined) return refuse('not-found')
  const ticket = query.get('ticket') ?? ''
  if (!ticketShape.test(ticket)) return refuse('sign-in-required', {}, 'ticket')
  const schemaVersion = parseCount(query.get('schema'))
  if (schemaVersion === 'malformed') return refuse('bad-request', { reason: 'schema' }, 'schema')
  const incarnation = parseCount(query.get('incarnation'))
  if (incarnation === 'malformed') return refuse('bad-request', { reason: 'incarnation' }, 'incarnation')
  return ok({
    documentId,
    ticket,
    hearsNotices: query.get('wire') === String(wireVersion),
    schemaVersion,
    incarnation,
    language: languages.find((l) => l === query.get('language')) ?? 'en',
  })
}

function parseCount(text: string | null): number | null | 'malformed' {
  if (text === null) return null
  return /^\d{1,9}$/.test(text) ? Number(text) : 'malformed'
}
