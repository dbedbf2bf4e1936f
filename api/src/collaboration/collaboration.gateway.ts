import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import type { DocumentId, RefusalCode } from '#shared/kernel'
import type { Person } from '#shared/people'
import {
  type CloseReason,
  closeReasons,
  type Handshake,
  isCollaborationPath,
  parseHandshake,
  type SocketLimits,
} from '#shared/wire'
import { authorOf } from './author'
import type { DocumentDoor, SessionSource } from './document-door'
import type { RevocationMatch } from './fan-out'
import type { CollaborationMetrics } from './metrics'
import { colourOf } from './presence'
import type { Room } from './room'
import type { RoomDirectory } from './room-directory'
import { Session, type Visitor } from './session'
import { SocketTransport } from './socket-transport'
import type { Tickets } from './tickets'

export interface GatewaySurroundings {
  readonly directory: RoomDirectory
  readonly tickets: Pick<Tickets, 'redeem'>
  readonly door: () => DocumentDoor
  readonly sessions: () => SessionSource
  readonly limits: SocketLimits
  readonly metrics: CollaborationMetrics
  isOwnOrigin(request: IncomingMessage): boolean
  now(): number
  warn(error: unknown, sentence: string): void
}

/** What the door found: who comes, what they may do, and the room that waits for them. */
interface Admission {
  readonly visitor: Visitor
  readonly room: Room
  readonly writes: boolean
}

/** A seat that is taken: the session and when its rights were last asked for. */
interface Seat {
  readonly session: Session
  readonly transport: SocketTransport
  checkedAt: number
  checking: boolean
}

/**
 * The one door of the live documents: `WS /collab/<documentId>?ticket=…`. Whoever comes is asked for origin, ticket,
 * session and right before the WebSocket handshake is answered, so nothing is read from strangers. Rights are asked
 * for again when somebody says they changed, and about every minute.
 */
export class CollaborationGateway {
  private readonly sockets: WebSocketServer
  private readonly seats = new Map<Session, Seat>()
  private readonly transports = new Set<SocketTransport>()
  private connecting = 0
  private closing = false
  private timer: NodeJS.Timeout | null = null

  constructor(private readonly surroundings: GatewaySurroundings) {
    this.sockets = new WebSocketServer({
      noServer: true,
      perMessageDeflate: false,
      clientTracking: false,
      maxPayload: surroundings.limits.firstSyncBytes + 64,
    })
  }

  /** Takes its own address of the server's upgrade requests; every other address is somebody else's. */
  attach(server: Server): void {
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      const url = urlOf(request)
      if (url && isCollaborationPath(url.pathname)) this.meet(request, socket, head, url)
    })
    this.timer = setInterval(() => this.beat(), this.surroundings.limits.heartbeatTime)
    this.timer.unref()
  }

  /** Nobody new is let in; the directory sends those inside away. */
  stopAdmitting(): void {
    this.closing = true
    if (this.timer) clearInterval(this.timer)
  }

  /** After everybody was sent away: waits for their goodbyes, then cuts what has not answered. */
  async hangUp(): Promise<void> {
    const transports = [...this.transports]
    await Promise.race([Promise.all(transports.map((transport) => transport.closed)), pause(goodbyeTime)])
    for (const transport of transports) transport.terminate()
  }

  /** Ends all sessions that match; they come back through the door. */
  revoke(match: RevocationMatch): void {
    for (const session of this.matching(match)) session.end('accessChanged')
  }

  /** Asks for the rights of everybody in a document again. */
  recheck(documentId: string): void {
    for (const seat of this.seats.values()) if (seat.session.documentId === documentId) this.check(seat)
  }

  private meet(request: IncomingMessage, socket: Duplex, head: Buffer, url: URL): void {
    const destroy = (): void => {
      socket.destroy()
    }
    socket.on('error', destroy)
    const handshake = parseHandshake(url.pathname, url.searchParams)
    if (!this.surroundings.isOwnOrigin(request)) {
      this.refuseHttp(socket, 403)
      return
    }
    if (!handshake.ok) {
      this.refuseHttp(socket, handshakeStatuses[handshake.refusal.code] ?? 400)
      return
    }
    if (this.closing || this.connecting >= this.surroundings.limits.connectingSockets) {
      this.refuseHttp(socket, 503)
      return
    }
    this.connecting++
    const upgrade = (seat: (ws: WebSocket) => void): void => {
      socket.off('error', destroy)
      this.sockets.handleUpgrade(request, socket, head, seat)
    }
    this.admit(handshake.value)
      .then((found) => {
        if (typeof found === 'string') this.turnAway(found, handshake.value, socket, upgrade)
        else this.seat(found, socket, upgrade)
      })
      .catch((error: unknown) => {
        this.surroundings.warn(error, 'A connection could not be judged')
        this.refuseHttp(socket, 503)
      })
      .finally(() => {
        this.connecting--
      })
  }

  /** Who comes, within the time an unknown guest may take; or why not. Holds the room when it answers an admission. */
  private async admit(handshake: Handshake): Promise<Admission | CloseReason> {
    const { promise, expired } = withDeadline(this.judge(handshake), this.surroundings.limits.connectTime)
    const found = await promise
    if (found !== 'late') return found
    expired((late) => {
      if (typeof late !== 'string') this.surroundings.directory.leave(late.room)
    })
    return 'busy'
  }

  private async judge(handshake: Handshake): Promise<Admission | CloseReason> {
    const { tickets, limits, directory } = this.surroundings
    const ticket = await tickets.redeem(handshake.ticket, handshake.documentId)
    const person = ticket ? await this.surroundings.sessions().personOf(ticket.sessionId) : null
    if (!ticket || person?.personId !== ticket.personId) return 'ticketRefused'
    const access = await this.surroundings.door().authorise(person, documentIdOf(handshake))
    if (!access?.read) return 'notFound'
    if (this.countOf({ personId: person.personId }) >= limits.connectionsPerPerson) return 'busy'
    if (this.countOf({ documentId: handshake.documentId }) >= limits.connectionsPerDocument) return 'busy'

    const room = await directory.enter(handshake.documentId)
    if (!room) return 'notFound'
    const misfit = misfitOf(handshake, room)
    if (misfit) {
      directory.leave(room)
      return misfit
    }
    return { visitor: visitorOf(person, handshake), room, writes: ticket.writes && access.write }
  }

  private seat(
    { visitor, room, writes }: Admission,
    socket: Duplex,
    upgrade: (seat: (ws: WebSocket) => void) => void,
  ): void {
    let seated = false
    const giveUp = (): void => {
      if (!seated) this.surroundings.directory.leave(room)
      seated = true
    }
    // The guest may have hung up while the door was asking: then nobody takes the seat.
    if (socket.destroyed || this.closing) {
      giveUp()
      this.refuseHttp(socket, 503)
      return
    }
    socket.once('close', giveUp)
    upgrade((ws) => {
      seated = true
      this.open(ws, visitor, room, writes)
    })
  }

  private open(ws: WebSocket, visitor: Visitor, room: Room, writes: boolean): void {
    const { limits, metrics, now } = this.surroundings
    const transport = new SocketTransport(ws)
    this.transports.add(transport)
    const session = new Session(transport, room, visitor, writes, {
      limits,
      metrics,
      now,
      ended: (ended) => {
        this.seats.delete(ended)
        metrics.connections--
        this.surroundings.directory.leave(room)
      },
    })
    this.seats.set(session, { session, transport, checkedAt: now(), checking: false })
    metrics.connections++
    transport.serve(session)
    ws.once('close', () => this.transports.delete(transport))
    session.start()
    if (!room.isLive) session.end('notStored')
  }

  /** Our own client learns the reason from a close frame; to the stock one a failed handshake means *wait longer*. */
  private turnAway(
    reason: CloseReason,
    handshake: Handshake,
    socket: Duplex,
    upgrade: (seat: (ws: WebSocket) => void) => void,
  ): void {
    this.surroundings.metrics.refusedConnections++
    if (!handshake.hearsNotices) {
      this.refuseHttp(socket, statuses[reason] ?? 503)
      return
    }
    upgrade((ws) => {
      ws.on('error', () => ws.terminate())
      ws.close(closeReasons[reason].code, closeReasons[reason].text.en)
      setTimeout(() => ws.terminate(), goodbyeTime).unref()
    })
  }

  private refuseHttp(socket: Duplex, status: number): void {
    if (socket.destroyed) return
    socket.end(
      `HTTP/1.1 ${status} ${statusTexts[status] ?? 'Refused'}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
    )
  }

  private beat(): void {
    const now = this.surroundings.now()
    for (const seat of [...this.seats.values()]) {
      seat.session.beat()
      if (now - seat.checkedAt >= this.surroundings.limits.accessTime) this.check(seat)
    }
  }

  private check(seat: Seat): void {
    if (seat.checking) return
    seat.checking = true
    this.checkNow(seat)
      .catch((error: unknown) =>
        this.surroundings.warn(error, 'Rights could not be asked for; they are asked again shortly'),
      )
      .finally(() => {
        seat.checking = false
      })
  }

  private async checkNow(seat: Seat): Promise<void> {
    const { sessionId } = seat.session.author
    if (!sessionId) return
    const sessions = this.surroundings.sessions()
    if (seat.session.takeActivity()) await sessions.touch(sessionId)
    const person = await sessions.personOf(sessionId)
    const access = person && (await this.surroundings.door().authorise(person, documentIdOf(seat.session)))
    if (!access?.read) seat.session.end('accessChanged')
    else seat.session.setWrites(access.write)
    seat.checkedAt = this.surroundings.now()
  }

  private matching(match: RevocationMatch): readonly Session[] {
    return [...this.seats.keys()].filter(
      ({ author, documentId }) =>
        (match.sessionId === undefined || match.sessionId === author.sessionId) &&
        (match.personId === undefined || match.personId === author.personId) &&
        (match.documentId === undefined || match.documentId === documentId),
    )
  }

  private countOf(match: RevocationMatch): number {
    return this.matching(match).length
  }
}

const goodbyeTime = 1_000

const handshakeStatuses: Partial<Record<RefusalCode, number>> = { 'not-found': 404, 'sign-in-required': 401 }

const statuses: Partial<Record<CloseReason, number>> = {
  ticketRefused: 401,
  notFound: 404,
  replaced: 409,
  outdatedClient: 426,
}

const statusTexts: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  426: 'Upgrade Required',
  503: 'Service Unavailable',
}

function misfitOf(handshake: Handshake, room: Room): CloseReason | null {
  const { head } = room.standing
  if (handshake.incarnation !== null && handshake.incarnation !== head.incarnation) return 'replaced'
  if (handshake.schemaVersion !== null && handshake.schemaVersion < room.schemaVersion) return 'outdatedClient'
  return null
}

function visitorOf(person: Person, handshake: Handshake): Visitor {
  return {
    author: authorOf(person),
    person: { name: person.name, personId: person.personId, colour: colourOf(person.personId) },
    language: handshake.language,
    hearsNotices: handshake.hearsNotices,
  }
}

// The address is the outside world: whether such a document exists is the door's to say.
function documentIdOf({ documentId }: { readonly documentId: string }): DocumentId {
  return documentId as DocumentId
}

function urlOf(request: IncomingMessage): URL | null {
  const address = `ws://collab${request.url ?? ''}`
  return URL.canParse(address) ? new URL(address) : null
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref()
  })
}

/** `promise` answers `late` when `work` takes longer; `expired` then hears what it came to after all. */
function withDeadline<T>(
  work: Promise<T>,
  milliseconds: number,
): { promise: Promise<T | 'late'>; expired(hear: (late: T) => void): void } {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), milliseconds)
  })
  return {
    promise: Promise.race([work, late]).finally(() => clearTimeout(timer)),
    expired: (hear) => {
      work.then(hear, () => undefined) // it failed too late for anybody to care
    },
  }
}
