import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Logger } from '@nestjs/common'
import { HttpAdapterHost } from '@nestjs/core'
import { DataSource } from 'typeorm'
import WebSocket from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import type { DocumentKind } from '#shared/documents'
import { canonical, type DocumentId, type OrganisationId, type PersonId, type SessionId } from '#shared/kernel'
import type { Person } from '#shared/people'
import { type SocketLimits, socketLimits } from '#shared/wire'
import { Collaboration, CollaborationNode, type DocumentAccess, LiveDocuments } from '../../api/src/collaboration'
import { load } from '../../api/src/collaboration/load'
import { PostgresUpdateLog } from '../../api/src/collaboration/postgres-update-log'
import { Tickets } from '../../api/src/collaboration/tickets'
import type { UpdateLog } from '../../api/src/collaboration/update-log'
import { Clock } from '../../api/src/platform/clock'
import { parseConfig } from '../../api/src/platform/config'
import { connectTo, Database } from '../../api/src/platform/database'
import { testDatabase } from '../world/databases'

/** Notes with a text, a list, a map and a rich text: small enough to say everything Yjs can say. */
export const notesKind: DocumentKind<string> = {
  kind: 'notes',
  schemaVersion: 1,
  roots: ['text', 'list', 'map', 'rich'],
  create: (content) => {
    const doc = new Y.Doc()
    doc.clientID = 1
    doc.getText('text').insert(0, content)
    return Y.encodeStateAsUpdate(doc)
  },
  read: (doc) => ({ model: doc.getText('text').toString(), defects: [] }),
  admits: () => [],
  check: () => [],
  versionOf: () => 1,
  migrations: [],
}

export interface WorldOptions {
  readonly limits?: Partial<SocketLimits>
  /** A second node on the same database. */
  readonly databaseUrl?: string
  /** Puts something between the rooms and the log. */
  readonly around?: (log: UpdateLog) => UpdateLog
}

/** The live documents of one node on a real database and a real HTTP server, with people to visit them. */
export class LiveWorld {
  private readonly providers: WebsocketProvider[] = []
  private readonly people = new Map<SessionId, Person>()
  private readonly access = new Map<string, DocumentAccess>()
  private static documents = 0

  private constructor(
    readonly databaseUrl: string,
    readonly database: Database,
    readonly node: CollaborationNode,
    readonly live: LiveDocuments,
    readonly collaboration: Collaboration,
    readonly log: UpdateLog,
    private readonly tickets: Tickets,
    private readonly server: Server,
    private readonly drop: () => Promise<void>,
  ) {}

  static async start({ limits, databaseUrl, around }: WorldOptions = {}): Promise<LiveWorld> {
    if (!process.env.TEST_LOG) Logger.overrideLogger(false)
    const own = databaseUrl ? null : await testDatabase()
    const url = databaseUrl ?? own?.url ?? ''
    const connection = connectTo(url)
    const dataSource = await new DataSource(connection.options).initialize()
    const clock = new Clock()
    const database = new Database(dataSource, connection, clock)
    const collaboration = new Collaboration()
    const log = new PostgresUpdateLog(database, clock)
    const tickets = new Tickets(database, clock, collaboration)
    const config = parseConfig({ DATABASE_URL: url })
    const seen = around ? around(log) : log
    const allLimits = { ...socketLimits, ...limits }
    const node = new CollaborationNode(
      config,
      allLimits,
      database,
      seen,
      tickets,
      clock,
      collaboration,
      new HttpAdapterHost(),
    )
    const live = new LiveDocuments(seen, collaboration, node, clock)
    const server = createServer((_, response) => response.writeHead(404).end())
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    await node.start(server)
    const world = new LiveWorld(url, database, node, live, collaboration, log, tickets, server, async () => {
      await database.onApplicationShutdown()
      await dataSource.destroy()
      await own?.drop()
    })
    collaboration.registerKind(notesKind)
    collaboration.registerSessions({
      personOf: async (id) => world.people.get(id) ?? null,
      touch: async () => undefined,
    })
    collaboration.registerDoor({
      authorise: async (actor, id) =>
        actor.kind === 'person' ? (world.access.get(`${actor.sessionId} ${id}`) ?? null) : null,
    })
    return world
  }

  async stop(): Promise<void> {
    for (const provider of this.providers) {
      provider.destroy()
      provider.doc.destroy()
    }
    await this.node.stop()
    await new Promise((resolve) => this.server.close(resolve))
    await this.drop()
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port
  }

  person(name: string): Person {
    const key = `${name.toLowerCase()}-${this.people.size + 1}`
    const person: Person = {
      kind: 'person',
      personId: key as PersonId,
      sessionId: `session-${key}` as SessionId,
      name,
      organisationId: 'org-1' as OrganisationId,
      organisationKind: 'customs',
      offices: [],
      memberships: [],
    }
    this.people.set(person.sessionId, person)
    return person
  }

  signOut(person: Person): void {
    this.people.delete(person.sessionId)
  }

  let(person: Person, access: 'edit' | 'read' | 'nothing', documentId: DocumentId): void {
    this.access.set(`${person.sessionId} ${documentId}`, { read: access !== 'nothing', write: access === 'edit' })
  }

  async document(content = ''): Promise<DocumentId> {
    const documentId = `NOTE-${++LiveWorld.documents}` as DocumentId
    const actor = this.person('Seed')
    await this.database.transaction((tx) =>
      this.live.create(tx, { documentId, kind: 'notes', seed: notesKind.create(content), actor }),
    )
    return documentId
  }

  async ticket(person: Person, documentId: DocumentId): Promise<string> {
    return (await this.tickets.issue(person, documentId)).ticket
  }

  address(documentId: string, query: Record<string, string>): string {
    return `ws://127.0.0.1:${this.port}/collab/${documentId}?${new URLSearchParams(query)}`
  }

  /** The stock y-websocket client, with a fresh ticket before each connection. */
  async stock(person: Person, documentId: DocumentId, doc: Y.Doc = new Y.Doc()): Promise<WebsocketProvider> {
    const provider = new WebsocketProvider(`ws://127.0.0.1:${this.port}/collab`, documentId, doc, {
      params: { ticket: await this.ticket(person, documentId) },
      WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
      disableBc: true,
      maxBackoffTime: 200,
    })
    provider.on('connection-close', () => {
      this.ticket(person, documentId).then(
        (ticket) => {
          provider.params = { ticket }
        },
        () => undefined, // access was lost: the old ticket goes on being refused
      )
    })
    this.providers.push(provider)
    return provider
  }

  /** The document as its log replays it from nothing, without any snapshot. */
  async replayed(documentId: DocumentId): Promise<Y.Doc> {
    const doc = new Y.Doc()
    const updates = await this.log.read(documentId, 0)
    doc.transact(() => {
      for (const update of updates) Y.applyUpdate(doc, update.bytes)
    })
    return doc
  }

  /** The document as a node would load it: snapshot and tail. */
  async loaded(documentId: DocumentId): Promise<Y.Doc> {
    const loaded = await load(this.log, documentId)
    if (!loaded) throw new Error(`No document ${documentId}`)
    return loaded.doc
  }

  async logLength(documentId: DocumentId): Promise<number> {
    return (await this.log.read(documentId, 0)).length
  }
}

/** Everything a document of the kind says, for comparing: keys in order, runs of text as long as they can be. */
export function contentOf(doc: Y.Doc): string {
  return canonical({
    text: runsOf(doc.getText('text')),
    list: doc.getArray('list').toJSON(),
    map: doc.getMap('map').toJSON(),
    rich: doc.getXmlFragment('rich').toString(),
  })
}

function runsOf(text: Y.Text): { insert: string; bold: boolean }[] {
  const runs: { insert: string; bold: boolean }[] = []
  for (const run of text.toDelta()) {
    const bold = run.attributes?.bold === true
    const last = runs.at(-1)
    if (last && last.bold === bold) last.insert += run.insert
    else runs.push({ insert: String(run.insert), bold })
  }
  return runs
}

/** Waits until `condition` holds. Throws after `milliseconds`, saying what was waited for. */
export async function until(
  what: string,
  condition: () => boolean | Promise<boolean>,
  milliseconds = 40_000,
): Promise<void> {
  const end = Date.now() + milliseconds
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`Waited ${milliseconds} ms in vain: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
