import { Args, Mutation, Query, Resolver } from '@nestjs/graphql'
import type { MachineKeyId, PersonId } from '#shared/kernel'
import type { Actor } from '#shared/people'
import { CurrentActor, found } from '../../platform/auth'
import { AccountsService } from './accounts/accounts.service'
import { Directory } from './accounts/directory'
import { MachineKeysService } from './machine-keys/machine-keys.service'
import {
  type AccountAnswer,
  type MachineKeyAnswer,
  type OrganisationAnswer,
  toAccount,
  toMachineKey,
  toOrganisation,
} from './to-graphql'

interface AccountPage {
  readonly accounts: readonly AccountAnswer[]
  readonly next: string | null
}

/** What the operator does: accounts, organisations, keys. */
@Resolver()
export class AdministrationResolver {
  constructor(
    private readonly accounts: AccountsService,
    private readonly directory: Directory,
    private readonly keys: MachineKeysService,
  ) {}

  @Query('people')
  async people(
    @CurrentActor() actor: Actor,
    @Args('search') search: string | null,
    @Args('after') after: string | null,
    @Args('first') first: number | null,
  ): Promise<AccountPage> {
    const page = await this.directory.people(actor, { search, after, first })
    return { accounts: page.people.map(toAccount), next: page.next }
  }

  @Query('organisations')
  async organisations(@CurrentActor() actor: Actor): Promise<OrganisationAnswer[]> {
    return (await this.directory.organisations(actor)).map(toOrganisation)
  }

  @Query('machineKeys')
  async machineKeys(@CurrentActor() actor: Actor): Promise<MachineKeyAnswer[]> {
    return (await this.keys.all(actor)).map(toMachineKey)
  }

  @Mutation('createOrganisation')
  async createOrganisation(@CurrentActor() actor: Actor, @Args('input') input: unknown): Promise<OrganisationAnswer> {
    const id = await this.accounts.createOrganisation(actor, input)
    return toOrganisation(found(await this.directory.organisationById(actor, id)))
  }

  @Mutation('createAccount')
  async createAccount(@CurrentActor() actor: Actor, @Args('input') input: unknown): Promise<AccountAnswer> {
    return this.account(actor, await this.accounts.createAccount(actor, input))
  }

  @Mutation('disableAccount')
  async disableAccount(@CurrentActor() actor: Actor, @Args('personId') personId: PersonId): Promise<AccountAnswer> {
    await this.accounts.disableAccount(actor, personId)
    return this.account(actor, personId)
  }

  @Mutation('enableAccount')
  async enableAccount(@CurrentActor() actor: Actor, @Args('personId') personId: PersonId): Promise<AccountAnswer> {
    await this.accounts.enableAccount(actor, personId)
    return this.account(actor, personId)
  }

  @Mutation('createMachineKey')
  async createMachineKey(
    @CurrentActor() actor: Actor,
    @Args('input') input: unknown,
  ): Promise<{ key: MachineKeyAnswer; secret: string }> {
    const { key, secret } = await this.keys.create(actor, input)
    return { key: toMachineKey(key), secret }
  }

  @Mutation('revokeMachineKey')
  async revokeMachineKey(@CurrentActor() actor: Actor, @Args('id') id: MachineKeyId): Promise<MachineKeyAnswer> {
    return toMachineKey(await this.keys.revoke(actor, id))
  }

  private async account(actor: Actor, personId: PersonId): Promise<AccountAnswer> {
    return toAccount(await this.directory.account(actor, personId))
  }
}
