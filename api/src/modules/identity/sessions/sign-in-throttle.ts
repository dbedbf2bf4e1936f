import { Injectable } from '@nestjs/common'
import { networkOf, Throttle } from '../../../platform/http'

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
  private readonly pairs = new Throttle({ times: signInLimits.perAccountAndAddress, seconds: WINDOW_SECONDS })
  private readonly addresses = new Throttle({ times: signInLimits.perAddress, seconds: WINDOW_SECONDS })

  /** Throws the refusal `too-many` with the seconds to wait when the bound is reached. */
  async spend(account: string, address: string): Promise<void> {
    const network = networkOf(address)
    await this.addresses.spend(network)
    await this.pairs.spend(pairOf(account, network))
  }

  /** Gives back what a sign-in that succeeded had spent. */
  async giveBack(account: string, address: string): Promise<void> {
    const network = networkOf(address)
    await this.pairs.forget(pairOf(account, network))
    await this.addresses.reward(network)
  }
}

function pairOf(account: string, network: string): string {
  return `${network} ${account.toLowerCase()}`
}
