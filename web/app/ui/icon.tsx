// Drawn on a 16-unit square with strokes only, so that one colour and forced colours suffice.
const drawings = {
  pencil: 'M3 13l.8-3.2L11 2.6l2.4 2.4-7.2 7.2zM9.6 4l2.4 2.4',
  speech: 'M2 3h12v8H7l-3 3v-3H2z',
  merge: 'M3 3v4c0 2 2 3 5 3h5M10 7l3 3-3 3',
  ballot: 'M3 3h10v10H3zM5.5 8l2 2 3.5-4',
  check: 'M2.5 8.5l3.5 3.5 7.5-8',
  book: 'M8 4c-2-1.3-4-1.3-6-.6v9c2-.7 4-.7 6 .6 2-1.3 4-1.3 6-.6v-9c-2-.7-4-.7-6 .6zM8 4v9',
  shield: 'M8 1.8l5.5 2v4c0 3.2-2.3 5.4-5.5 6.6-3.2-1.2-5.5-3.4-5.5-6.6v-4zM5.5 8l2 2 3-3.6',
  clock: 'M8 1.8a6.2 6.2 0 100 12.4A6.2 6.2 0 008 1.8zM8 4.5V8l2.5 1.8',
  pause: 'M8 1.8a6.2 6.2 0 100 12.4A6.2 6.2 0 008 1.8zM6.4 5.6v4.8M9.6 5.6v4.8',
  cross: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  lock: 'M3.5 7h9v7h-9zM5.5 7V5a2.5 2.5 0 015 0v2',
  warn: 'M8 2l6.5 12h-13zM8 6.5v3.5M8 11.8v.4',
  person: 'M8 2.2a2.6 2.6 0 100 5.2 2.6 2.6 0 000-5.2zM2.8 14c.5-3 2.5-4.5 5.2-4.5s4.7 1.5 5.2 4.5',
  right: 'M6 3.5l4.5 4.5-4.5 4.5',
  down: 'M3.5 6l4.5 4.5 4.5-4.5',
} as const

export type IconName = keyof typeof drawings

/** A small picture beside a word; the word carries the meaning, so readers aloud skip the picture. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="c-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={drawings[name]} />
    </svg>
  )
}
