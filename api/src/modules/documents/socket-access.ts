import { Injectable, type OnModuleInit } from '@nestjs/common'
import type { Json } from '#shared/kernel'
import { Collaboration, LiveDocuments, type RevocationMatch } from '../../collaboration'
import { Events } from '../../platform/events'
import { GraphqlSocket } from '../../platform/graphql'
import { SessionActorSource } from '../identity'
import { DocumentsDoor } from './documents.door'

// Each event ends the sockets of whom it names; their clients come back through the door and meet today's rights.
const ENDS_SOCKETS: Readonly<Record<string, keyof RevocationMatch>> = {
  'sessions.ended': 'sessionId',
  'persons.disabled': 'personId',
  'memberships.changed': 'personId',
}

/** Keeps the sockets, of live documents and of GraphQL, in step with sessions, accounts and memberships. */
@Injectable()
export class SocketAccess implements OnModuleInit {
  constructor(
    private readonly collaboration: Collaboration,
    private readonly live: LiveDocuments,
    private readonly graphql: GraphqlSocket,
    private readonly door: DocumentsDoor,
    private readonly sessions: SessionActorSource,
    private readonly events: Events,
  ) {}

  onModuleInit(): void {
    this.collaboration.registerDoor(this.door)
    this.collaboration.registerSessions(this.sessions)
    for (const [name, by] of Object.entries(ENDS_SOCKETS)) {
      this.events.on(name, (payload) => {
        this.graphql.revoke({ [by]: idIn(payload, by) })
        return this.live.revoke({ [by]: idIn(payload, by) })
      })
    }
  }
}

function idIn(payload: Json, name: string): string {
  return String((payload as Readonly<Record<string, string>>)[name]) // written by our own services
}
