import { type Refusal, refuse } from '#shared/kernel'
import type { SocketLimits } from '#shared/wire'

const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * True for keys that mean something to JavaScript objects themselves: read back as a property, they would show
 * what no list of the object's own keys contains.
 */
export function isForbiddenKey(key: string): boolean {
  return forbidden.has(key)
}

/** Judges one plain value (JSON, bytes) that an edit puts into a document; null when it fits. Bounded, never recursive. */
export function judgeValue(value: unknown, limits: Pick<SocketLimits, 'depth' | 'valueBytes'>): Refusal | null {
  const open: { value: unknown; depth: number }[] = [{ value, depth: 0 }]
  let bytes = 0
  for (let next = open.pop(); next; next = open.pop()) {
    bytes += sizeOf(next.value)
    if (bytes > limits.valueBytes) return refuse('edit-too-large', { limit: limits.valueBytes }).refusal
    if (typeof next.value !== 'object' || next.value === null || next.value instanceof Uint8Array) continue
    if (next.depth >= limits.depth) return refuse('edit-too-deep', { limit: limits.depth }).refusal
    if (!isPlain(next.value)) return refuse('edit-malformed', { reason: 'forbidden key' }).refusal
    for (const [key, member] of Object.entries(next.value)) {
      if (isForbiddenKey(key)) return refuse('edit-malformed', { reason: 'forbidden key' }).refusal
      bytes += key.length
      open.push({ value: member, depth: next.depth + 1 })
    }
  }
  return null
}

function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length
  return value instanceof Uint8Array ? value.length : 4
}

// A decoder that assigns a key `__proto__` changes the prototype instead of making an own key: this is where it shows.
function isPlain(value: object): boolean {
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype
}
