import type { PresenceEntry } from './frames'

/** Somebody else who has the document open. Name and colour are the server's word. */
export interface PresentPerson {
  readonly clientId: number
  readonly personId: string | null
  readonly name: string
  /** `#rrggbb`. */
  readonly colour: string
  /** Path of the field they are in; null when in none. */
  readonly place: string | null
}

/** Who else is there, as the server tells it. */
export class PresentPeople {
  private readonly byClient = new Map<number, PresentPerson>()

  /** By name; one entry for each window. */
  get list(): readonly PresentPerson[] {
    return [...this.byClient.values()].sort((a, b) => a.name.localeCompare(b.name) || a.clientId - b.clientId)
  }

  /** Takes what the server shows; entries that cannot be read are skipped. */
  take(entries: readonly PresenceEntry[], ownClientId: number): void {
    for (const { clientId, text } of entries) {
      if (clientId === ownClientId) continue
      const person = parsePerson(clientId, text)
      if (person) this.byClient.set(clientId, person)
      else this.byClient.delete(clientId)
    }
  }

  /** The connection is gone, and with it the knowledge who is there. */
  clear(): void {
    this.byClient.clear()
  }
}

function parsePerson(clientId: number, text: string): PresentPerson | null {
  const state = parseJson(text)
  if (!isRecord(state) || !isRecord(state.user)) return null
  const { name, colour, personId } = state.user
  return {
    clientId,
    name: typeof name === 'string' ? name : '',
    colour: typeof colour === 'string' ? colour : '',
    personId: typeof personId === 'string' ? personId : null,
    place: typeof state.place === 'string' ? state.place : null,
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Another program's state: nobody is shown for it.
    return null
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
