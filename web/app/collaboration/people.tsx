import { useEffect, useRef, useState } from 'react'
import { announce, Button, Dialog, Icon } from '../ui'
import { useWords } from '../words'
import { collaborationWords } from './collaboration.words'
import type { LiveDocument } from './live-document'
import type { PresentPerson } from './presence'
import { useLive } from './use-live-document'

interface PeopleProps {
  readonly live: LiveDocument
  /** The place as people call it. */
  readonly placeName: (path: string) => string
  /** Goes to a place. */
  readonly onGo: (path: string) => void
}

/** How many others are here; opens the list of who is where. */
export function People({ live, placeName, onGo }: PeopleProps) {
  const people = useLive(live, (state) => state.people)
  const words = useWords(collaborationWords)
  const [open, setOpen] = useState(false)
  useArrivals(people)
  const go = (path: string): void => {
    setOpen(false)
    // The dialog gives the focus back when it closes; only then it can go elsewhere.
    setTimeout(() => onGo(path), 0)
  }
  return (
    <>
      <Button variant="link" onClick={() => setOpen(true)}>
        <Icon name="person" /> {people.length === 0 ? words.people : words.peopleCount(people.length)}
      </Button>
      <Dialog open={open} title={words.people} onClose={() => setOpen(false)}>
        {people.length === 0 ? (
          <p>{words.alone}</p>
        ) : (
          <ul className="c-plain-list">
            {people.map(({ clientId, name, colour, place }) => (
              <li key={clientId}>
                <span className={personClass(colour)}>{name}</span>{' '}
                {place === null ? (
                  words.reading
                ) : (
                  <>
                    {placeName(place)}{' '}
                    <Button variant="link" onClick={() => go(place)}>
                      {words.goThere}
                    </Button>
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
      </Dialog>
    </>
  )
}

/** Who else is in a field: their names in their colours. Not read aloud at each move; the list of people is for that. */
export function PeopleAt({ live, path }: { readonly live: LiveDocument; readonly path: string }) {
  return <Names people={useLive(live, (state) => namesOf(state.people, (place) => place === path))} />
}

/** Who else is in a part of the document: anywhere below a path. */
export function PeopleIn({ live, prefix }: { readonly live: LiveDocument; readonly prefix: string }) {
  return <Names people={useLive(live, (state) => namesOf(state.people, (place) => place.startsWith(prefix)))} />
}

function Names({ people }: { readonly people: string }) {
  if (people === '') return null
  return (
    <span className="c-people-at" aria-hidden="true">
      {people.split('\n').map((entry) => {
        const [colour = '', name = ''] = entry.split('\t')
        return (
          <span key={entry} className={personClass(colour)}>
            {name}
          </span>
        )
      })}
    </span>
  )
}

/** The colour class of whoever is in a field; empty when nobody else is. */
export function usePlaceClass(live: LiveDocument, path: string): string {
  return useLive(live, (state) => {
    const person = state.people.find(({ place }) => place === path)
    return person ? `c-held ${personClass(person.colour)}-edge` : ''
  })
}

/** The style sheet has a class for each colour that the server gives. */
export function personClass(colour: string): string {
  return `c-person c-person-${/^#[0-9a-f]{6}$/.test(colour) ? colour.slice(1) : 'other'}`
}

// One text for all: a component that looks at it renders again only when a name comes or goes.
function namesOf(people: readonly PresentPerson[], isHere: (place: string) => boolean): string {
  const here = people.filter(({ place }) => place !== null && isHere(place))
  return [...new Set(here.map(({ name, colour }) => `${colour}\t${name}`))].join('\n')
}

function useArrivals(people: readonly PresentPerson[]): void {
  const words = useWords(collaborationWords)
  const known = useRef<ReadonlySet<number> | null>(null)
  useEffect(() => {
    const now = new Set(people.map(({ clientId }) => clientId))
    if (known.current !== null) {
      for (const id of now) if (!known.current.has(id)) announce(words.joined, 'joined')
      for (const id of known.current) if (!now.has(id)) announce(words.left, 'left')
    }
    known.current = now
  }, [people, words])
}
