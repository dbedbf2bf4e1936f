import WebSocket from 'ws'
import type * as Y from 'yjs'
import type { DocumentId } from '#shared/kernel'
import type { Person } from '#shared/people'
import type { LiveWorld } from '../convergence/live-world'

/** What is asked of the pages' own client of the live documents (web/app/collaboration/live-document.ts). */
export interface PageClient {
  readonly state: {
    readonly doc: Y.Doc
    readonly line: { readonly state: string; readonly reason?: string; readonly why?: string }
    readonly isLoaded: boolean
    readonly mayWrite: boolean
    readonly readOnly: { readonly code: string; readonly text: string } | null
    readonly save: { readonly state: 'saved' | 'saving' | 'notSaved'; readonly changes?: number }
    readonly people: readonly { readonly name: string; readonly place: string | null; readonly colour: string }[]
    readonly setAside: readonly { readonly reason: string; readonly without: Y.Doc; readonly mine: Y.Doc }[]
  }
  start(): void
  stop(): void
  setPlace(place: string | null): void
  unsaved(): { readonly without: Y.Doc; readonly mine: Y.Doc } | null
}

interface Events {
  opened(): void
  heard(frame: Uint8Array): void
  closed(code: number): void
}

type Answer = { readonly kind: 'ticket'; readonly ticket: string } | { readonly kind: 'notFound' | 'unreachable' }

interface Terms {
  readonly schemaVersion: number
  readonly language: 'en' | 'fr'
  readonly pace: Readonly<Record<string, number>>
  ticket(): Promise<Answer>
  connect(parameters: Record<string, string>, events: Events): { send(frame: Uint8Array): void; close(): void }
}

/** The line between one client and the server, for cutting and slowing down. */
export interface PageLine {
  readonly client: PageClient
  /** Everything the client sends is held back until `false` again. */
  hold(held: boolean): void
  /** Ends the connection without a goodbye. */
  cut(): void
  /** While false, nothing connects. */
  reach(reachable: boolean): void
}

/** How a client reaches a document of some server. */
export interface Reach {
  ticket(): Promise<string>
  /** The address of the document's socket with these parameters. */
  address(parameters: Record<string, string>): string
}

interface Options {
  readonly schemaVersion?: number
  readonly language?: 'en' | 'fr'
}

/** The client that the pages use, over a real socket to a world. */
export function pageClient(world: LiveWorld, person: Person, documentId: DocumentId, options: Options = {}): PageLine {
  return pageLine(
    { ticket: () => world.ticket(person, documentId), address: (parameters) => world.address(documentId, parameters) },
    options,
  )
}

/** The client that the pages use, over a real socket. Pauses are short. */
export function pageLine(reach: Reach, options: Options = {}): PageLine {
  // The pages are modules of the browser's side, outside this compiler's project: they are held to the interface above.
  const { LiveDocument } = require('../../web/app/collaboration/live-document') as {
    LiveDocument: new (terms: Terms) => PageClient
  }
  let isReachable = true
  let held: Uint8Array[] | null = null
  let socket: WebSocket | null = null
  const client = new LiveDocument({
    schemaVersion: options.schemaVersion ?? 1,
    language: options.language ?? 'en',
    pace: {
      firstReturn: 20,
      longestReturn: 100,
      longestReturnUnsaved: 100,
      patience: 300,
      calm: 10,
      watch: 50,
      farewell: 500,
    },
    ticket: async () => {
      if (!isReachable) return { kind: 'unreachable' }
      return reach.ticket().then(
        (ticket) => ({ kind: 'ticket', ticket }),
        () => ({ kind: 'notFound' }),
      )
    },
    connect: (parameters, events) => {
      const mine = new WebSocket(reach.address(parameters))
      socket = mine
      mine.on('open', () => events.opened())
      mine.on('message', (frame: Buffer) => events.heard(new Uint8Array(frame)))
      mine.on('close', (code) => events.closed(code))
      mine.on('error', () => undefined)
      return {
        send: (frame) => {
          if (held) held.push(frame)
          else if (mine.readyState === WebSocket.OPEN) mine.send(frame)
        },
        close: () => mine.close(),
      }
    },
  })
  return {
    client,
    hold: (hold) => {
      const waiting = held ?? []
      held = hold ? waiting : null
      if (!hold) for (const frame of waiting) socket?.send(frame)
    },
    cut: () => socket?.terminate(),
    reach: (reachable) => {
      isReachable = reachable
      if (!reachable) socket?.terminate()
    },
  }
}
