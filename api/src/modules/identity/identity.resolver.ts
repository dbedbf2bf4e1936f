import { Args, Mutation, Query, Resolver } from '@nestjs/graphql'
import type { SessionId } from '#shared/kernel'
import type { Actor } from '#shared/people'
import { CurrentActor, found } from '../../platform/auth'
import { AccountsService } from './accounts/accounts.service'
import { Directory } from './accounts/directory'
import { CallerDevice, type Device } from './sessions/caller-device'
import { SessionsService } from './sessions/sessions.service'
import {
  type MeAnswer,
  type PersonAnswer,
  type SessionAnswer,
  type SignedInAnswer,
  toMe,
  toPerson,
  toSession,
  toSignedIn,
} from './to-graphql'

/** What people ask about themselves: who they are and where they are signed in. */
@Resolver()
export class IdentityResolver {
  constructor(
    private readonly sessions: SessionsService,
    private readonly accounts: AccountsService,
    private readonly directory: Directory,
  ) {}

  @Query('me')
  async me(@CurrentActor() actor: Actor): Promise<MeAnswer | null> {
    return toMe(actor, await this.directory.own(actor))
  }

  @Query('mySessions')
  async mySessions(@CurrentActor() actor: Actor): Promise<SessionAnswer[]> {
    return (await this.sessions.mine(actor)).map((session) => toSession(session, actor))
  }

  @Query('isFirstRun')
  isFirstRun(): Promise<boolean> {
    return this.accounts.isFirstRun()
  }

  @Mutation('signIn')
  async signIn(
    @CurrentActor() actor: Actor,
    @CallerDevice() device: Device,
    @Args() input: unknown,
  ): Promise<SignedInAnswer> {
    const signedIn = await this.sessions.signIn(actor, device, input)
    return toSignedIn(signedIn, await this.directory.justSignedIn(signedIn.personId))
  }

  @Mutation('signOut')
  async signOut(@CurrentActor() actor: Actor): Promise<boolean> {
    await this.sessions.signOut(actor)
    return true
  }

  @Mutation('endSession')
  async endSession(@CurrentActor() actor: Actor, @Args('id') id: SessionId): Promise<boolean> {
    await this.sessions.endOne(actor, id)
    return true
  }

  @Mutation('endOtherSessions')
  endOtherSessions(@CurrentActor() actor: Actor): Promise<number> {
    return this.sessions.endOthers(actor)
  }

  @Mutation('changePassword')
  async changePassword(@CurrentActor() actor: Actor, @Args('input') input: unknown): Promise<boolean> {
    await this.accounts.changePassword(actor, input)
    return true
  }

  @Mutation('firstOperator')
  async firstOperator(@Args('input') input: unknown): Promise<PersonAnswer> {
    const personId = await this.accounts.firstOperator(input)
    const people = await this.directory.peopleById([personId])
    return toPerson(found(people.get(personId)))
  }
}
