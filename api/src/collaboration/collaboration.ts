import { Injectable } from '@nestjs/common'
import type { DocumentKind } from '#shared/documents'
import type { DocumentDoor, SessionSource } from './document-door'
import type { Projection } from './projector'

/**
 * Where modules tell the live documents what they cannot know by themselves: the kinds of documents, who may enter,
 * whose session it is, and which rows are derived from what. Everything is registered while the app starts
 * (`onModuleInit`), before the first socket.
 */
@Injectable()
export class Collaboration {
  private readonly kinds = new Map<string, DocumentKind<unknown>>()
  private readonly registeredProjections: Projection[] = []
  private registeredDoor: DocumentDoor | null = null
  private registeredSessions: SessionSource | null = null

  registerKind(kind: DocumentKind<unknown>): void {
    if (this.kinds.has(kind.kind)) throw new Error(`The document kind ${kind.kind} is registered twice`)
    this.kinds.set(kind.kind, kind)
  }

  registerDoor(door: DocumentDoor): void {
    this.registeredDoor = door
  }

  registerSessions(sessions: SessionSource): void {
    this.registeredSessions = sessions
  }

  registerProjection(projection: Projection): void {
    this.registeredProjections.push(projection)
  }

  kindNamed(kind: string): DocumentKind<unknown> | null {
    return this.kinds.get(kind) ?? null
  }

  get projections(): readonly Projection[] {
    return this.registeredProjections
  }

  get door(): DocumentDoor {
    if (!this.registeredDoor) throw new Error('No module has registered the door of the documents')
    return this.registeredDoor
  }

  get sessions(): SessionSource {
    if (!this.registeredSessions) throw new Error('No module has registered where sessions are known')
    return this.registeredSessions
  }
}
