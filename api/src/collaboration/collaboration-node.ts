import type { Server } from 'node:http'
import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common'
import { HttpAdapterHost } from '@nestjs/core'
import type { SocketLimits } from '#shared/wire'
import { Clock } from '../platform/clock'
import { type AppConfig, CONFIG } from '../platform/config'
import { Database } from '../platform/database'
import { isOwnOrigin } from '../platform/http'
import { Collaboration } from './collaboration'
import { CollaborationGateway } from './collaboration.gateway'
import { DocumentReader } from './document-reader'
import { FanOut } from './fan-out'
import { newMetrics } from './metrics'
import { Projector } from './projector'
import { RoomDirectory } from './room-directory'
import { Tickets } from './tickets'
import { UPDATE_LOG, type UpdateLog } from './update-log'

/** Injection token of the `SocketLimits`. */
export const LIMITS = Symbol('LIMITS')

const idleTime = 30_000

/** The live documents of this process: rooms, the way to the other nodes, and the door; put together and taken down. */
@Injectable()
export class CollaborationNode implements OnApplicationBootstrap {
  readonly metrics = newMetrics()
  readonly directory: RoomDirectory
  readonly fanOut: FanOut
  readonly gateway: CollaborationGateway
  readonly projector: Projector
  readonly reader: DocumentReader
  private readonly logger = new Logger('Collaboration')

  constructor(
    @Inject(CONFIG) config: AppConfig,
    @Inject(LIMITS) limits: SocketLimits,
    database: Database,
    @Inject(UPDATE_LOG) log: UpdateLog,
    tickets: Tickets,
    clock: Clock,
    collaboration: Collaboration,
    private readonly http: HttpAdapterHost,
  ) {
    const { metrics } = this
    const warn = (error: unknown, sentence: string): void => this.logger.warn({ err: error }, sentence)
    this.directory = new RoomDirectory({
      log,
      limits,
      metrics,
      idleTime,
      warn,
      kindNamed: (kind) => collaboration.kindNamed(kind),
      appended: (documentId, position) => {
        this.fanOut.announce(documentId, position)
        this.projector.touch(documentId)
      },
      presenceShown: (documentId, entries) => this.fanOut.announcePresence(documentId, entries),
    })
    this.reader = new DocumentReader(log, this.directory, collaboration)
    this.gateway = new CollaborationGateway({
      directory: this.directory,
      tickets,
      limits,
      metrics,
      warn,
      door: () => collaboration.door,
      sessions: () => collaboration.sessions,
      isOwnOrigin: (request) => isOwnOrigin(request, config),
      now: () => clock.now().getTime(),
    })
    this.fanOut = new FanOut({
      database,
      log,
      warn,
      node: clock.newId(),
      directory: this.directory,
      heard: (news) => {
        if (news.about === 'revocation') this.gateway.revoke(news.match)
        if (news.about !== 'state') return
        this.gateway.recheck(news.documentId)
        this.projector.touch(news.documentId)
      },
    })
    this.projector = new Projector({
      database,
      metrics,
      warn,
      projections: () => collaboration.projections,
      read: (documentId) => this.reader.document(documentId),
    })
  }

  async onApplicationBootstrap(): Promise<void> {
    const server: Server = this.http.httpAdapter.getHttpServer()
    await this.start(server)
  }

  /** Begins to listen to the other nodes, and to answer the upgrade requests of `server` that are its own. */
  async start(server: Server): Promise<void> {
    await this.fanOut.start()
    this.gateway.attach(server)
    this.projector.start()
  }

  /**
   * Sockets are told, what waits is written, then they are closed. The app calls it first when it stops, so
   * that nobody waits for open sockets; the database is still there.
   */
  async stop(): Promise<void> {
    this.gateway.stopAdmitting()
    await this.directory.close()
    await this.gateway.hangUp()
    await this.projector.stop()
    await this.fanOut.stop()
  }
}
