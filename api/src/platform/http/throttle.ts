import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Refused, refuse } from '#shared/kernel'

/** How often something may be done by one key (a person, a network) within a window. Counted on this node. */
export class Throttle {
  private readonly limiter: RateLimiterMemory

  constructor(bound: { readonly times: number; readonly seconds: number }) {
    this.limiter = new RateLimiterMemory({ points: bound.times, duration: bound.seconds })
  }

  /** Counts one; throws the refusal `too-many` with the seconds to wait when the bound is passed. */
  async spend(key: string): Promise<void> {
    try {
      await this.limiter.consume(key)
    } catch (limit) {
      if (!(limit instanceof RateLimiterRes)) throw limit
      throw new Refused(refuse('too-many', { seconds: Math.max(1, Math.ceil(limit.msBeforeNext / 1_000)) }).refusal)
    }
  }

  /** Gives one back. */
  async reward(key: string): Promise<void> {
    await this.limiter.reward(key, 1)
  }

  async forget(key: string): Promise<void> {
    await this.limiter.delete(key)
  }
}
