import { Args, Mutation, Query, Resolver } from '@nestjs/graphql'
import type { Actor } from '#shared/people'
import { CurrentActor } from '../../platform/auth'
import { CallerDevice, type Device } from '../identity'
import { DemonstrationAccountsService } from './demonstration-accounts.service'

@Resolver('DemonstrationAccount')
export class DemonstrationResolver {
  constructor(private readonly demonstration: DemonstrationAccountsService) {}

  /** Passwords stay here: one click signs in, the console shows them to whoever started the app. */
  @Query('demonstrationAccounts')
  async accounts() {
    return (await this.demonstration.list()).map(({ email: _email, password: _password, ...shown }) => shown)
  }

  @Mutation('signInAsDemonstration')
  signIn(@CurrentActor() actor: Actor, @CallerDevice() device: Device, @Args('key') key: string) {
    return this.demonstration.signIn(actor, device, key)
  }
}
