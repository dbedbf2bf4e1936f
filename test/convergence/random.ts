/** Numbers from a seed (mulberry32): the same seed gives the same run. */
export class Random {
  constructor(private state: number) {}

  /** At least 0, below 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }

  /** A whole number from 0 up to and including `most`. */
  upTo(most: number): number {
    return Math.floor(this.next() * (most + 1))
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  pick<T>(things: readonly T[]): T {
    const thing = things[this.upTo(things.length - 1)]
    if (thing === undefined) throw new Error('Nothing to pick from')
    return thing
  }
}
