import { isIPv6 } from 'node:net'
import { Injectable } from '@nestjs/common'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Refused, refuse } from '#shared/kernel'

const WINDOW_SECONDS = 15 * 60

/**
 * Failed sign-ins that one window of 15 minutes allows. The first bound is per account *and* address, so a stranger
 * cannot lock anybody out of their account from elsewhere; the second stops one address from walking over accounts and
 * bounds what this keeps in memory.
 */
export const signInLimits = { perAccountAndAddress: 10, perAddress: 100 } as const

/** Slows guessing down. Every attempt is spent before the password is looked at, so attempts at once count as well. */
@Injectable()
export class SignInThrottle {
  private readonly pairs = new RateLimiterMemory({
    points: signInLimits.perAccountAndAddress,
    duration: WINDOW_SECONDS,
  })
  private readonly addresses = new RateLimiterMemory({ points: signInLimits.perAddress, duration: WINDOW_SECONDS })

  /** Throws the refusal `too-many` with the seconds to wait when the bound is reached. */
  async spend(account: string, address: string): Promise<void> {
    const network = networkOf(address)
    await spendOne(this.addresses, network)
    await spendOne(this.pairs, pairOf(account, network))
  }

  /** Gives back what a sign-in that succeeded had spent. */
  async giveBack(account: string, address: string): Promise<void> {
    const network = networkOf(address)
    await this.pairs.delete(pairOf(account, network))
    await this.addresses.reward(network, 1)
  }
}

async function spendOne(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key)
  } catch (limit) {
    if (!(limit instanceof RateLimiterRes)) throw limit
    throw new Refused(refuse('too-many', { seconds: Math.max(1, Math.ceil(limit.msBeforeNext / 1_000)) }).refusal)
  }
}

function pairOf(account: string, network: string): string {
  return `${network} ${account.toLowerCase()}`
}

/** Whoever has one IPv6 address has all 2^64 of its network (RFC 6177), so the network is what counts. */
function networkOf(address: string): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address.replace(/^::ffff:/, '')
  const [head = '', tail] = address.split('::')
  const groups = head.split(':').filter(Boolean)
  const after = (tail ?? '').split(':').filter(Boolean)
  const missing = tail === undefined ? 0 : 8 - groups.length - after.length
  return [...groups, ...Array<string>(missing).fill('0'), ...after].slice(0, 4).join(':')
}
