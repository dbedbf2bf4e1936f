import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common'
import { HttpAdapterHost, ModuleRef } from '@nestjs/core'
import { GraphQLSchemaHost } from '@nestjs/graphql'
import { GraphQLError, NoSchemaIntrospectionCustomRule, parse, specifiedRules, validate } from 'graphql'
import { type Extra, useServer } from 'graphql-ws/use/ws'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Actor } from '#shared/people'
import { ActorSource } from '../auth/actor-source'
import { SessionCookie } from '../auth/session-cookie'
import { type AppConfig, CONFIG } from '../config'
import { isOwnOrigin } from '../http/origin'
import { formatSocketError } from './format-error'
import { contextOf } from './graphql-context'
import { GRAPHQL_PATH } from './graphql-path'
import { graphqlLimits, limitRules } from './limits'

// `Forbidden` of graphql-transport-ws: its clients come back, and meet today's rights.
const ACCESS_CHANGED = 4403

/** Whose sockets are meant. */
export type SocketMatch = { readonly sessionId?: string; readonly personId?: string }

/**
 * GraphQL over `graphql-transport-ws`. The library behind it applies none of Apollo's rules, so origin, limits,
 * introspection and the form of errors are held here: a socket opens nothing that `POST /graphql` keeps shut.
 */
@Injectable()
export class GraphqlSocket implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly sockets = new WebSocketServer({
    noServer: true,
    path: GRAPHQL_PATH,
    perMessageDeflate: false,
    maxPayload: graphqlLimits.socketMessageBytes,
  })
  /** Who has asked something on a socket that is still open. */
  private readonly askers = new Map<WebSocket, Set<Actor>>()
  private stop: () => void | Promise<void> = () => undefined

  constructor(
    @Inject(CONFIG) private readonly config: AppConfig,
    private readonly source: ActorSource,
    private readonly cookie: SessionCookie,
    private readonly http: HttpAdapterHost,
    private readonly modules: ModuleRef,
  ) {}

  onApplicationBootstrap(): void {
    const { schema } = this.modules.get(GraphQLSchemaHost, { strict: false })
    const rules = [
      ...specifiedRules,
      ...limitRules,
      ...(this.config.development ? [] : [NoSchemaIntrospectionCustomRule]),
    ]
    const server = useServer(
      {
        schema,
        validate: (known, document) => validate(known, document, rules),
        context: async (socket) => ({ ...(await this.contextFor(socket)), req: socket }),
        onSubscribe: (socket, _id, { query }) => refusalOf(query, Object.keys(socket.subscriptions).length),
        onError: (_socket, _id, _payload, errors) => errors.map(formatSocketError),
        onNext: (_socket, _id, _payload, _args, { errors, ...result }) =>
          errors ? { ...result, errors: errors.map(formatSocketError) } : result,
        onClose: ({ extra }) => {
          this.askers.delete(extra.socket)
        },
      },
      this.sockets,
    )
    this.stop = () => server.dispose()
    const http: Server = this.http.httpAdapter.getHttpServer()
    http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => this.meet(request, socket, head))
  }

  async onModuleDestroy(): Promise<void> {
    await this.stop()
  }

  /** Ends the sockets on which somebody asked who matches. */
  revoke(match: SocketMatch): void {
    for (const [socket, actors] of this.askers) {
      if ([...actors].some((actor) => isMeant(actor, match))) socket.close(ACCESS_CHANGED, 'Access changed')
    }
  }

  private meet(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    if (!this.sockets.shouldHandle(request)) return
    if (!isOwnOrigin(request, this.config)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
      return
    }
    this.sockets.handleUpgrade(request, socket, head, (ws) => this.sockets.emit('connection', ws, request))
  }

  private async contextFor(socket: {
    readonly extra: Extra
    readonly connectionParams?: Readonly<Record<string, unknown>>
  }) {
    const context = await contextOf(socket, this.source, this.cookie)
    const { socket: ws } = socket.extra
    if (ws.readyState === ws.OPEN) this.askers.set(ws, (this.askers.get(ws) ?? new Set()).add(context.actor))
    return context
  }
}

/** What is wrong with an operation before its rules are looked at; undefined when nothing is. */
function refusalOf(query: string, open: number): readonly GraphQLError[] | undefined {
  if (open > graphqlLimits.subscriptions) return [new GraphQLError('Too many operations are open on this socket.')]
  try {
    parse(query, { maxTokens: graphqlLimits.tokens })
    return undefined
  } catch (error) {
    if (error instanceof GraphQLError) return [error]
    throw error
  }
}

function isMeant(actor: Actor, { sessionId, personId }: SocketMatch): boolean {
  return actor.kind === 'person' && (actor.sessionId === sessionId || actor.personId === personId)
}
