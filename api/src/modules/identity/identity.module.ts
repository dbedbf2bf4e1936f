import { Global, Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { ActorSource } from '../../platform/auth'
import { Account } from './accounts/account.entity'
import { AccountsService } from './accounts/accounts.service'
import { Directory } from './accounts/directory'
import { Organisation } from './accounts/organisation.entity'
import { AdministrationResolver } from './administration.resolver'
import { IdentityResolver } from './identity.resolver'
import { MachineKey } from './machine-keys/machine-key.entity'
import { MachineKeysService } from './machine-keys/machine-keys.service'
import { Session } from './sessions/session.entity'
import { SessionActorSource } from './sessions/session-actor-source'
import { SessionsController } from './sessions/sessions.controller'
import { SessionsService } from './sessions/sessions.service'
import { SignInThrottle } from './sessions/sign-in-throttle'

/** Who asks. Global, since every door needs the `ActorSource`. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Organisation, Account, Session, MachineKey])],
  controllers: [SessionsController],
  providers: [
    AccountsService,
    Directory,
    IdentityResolver,
    AdministrationResolver,
    MachineKeysService,
    SessionsService,
    SignInThrottle,
    SessionActorSource,
    { provide: ActorSource, useExisting: SessionActorSource },
  ],
  exports: [ActorSource, SessionActorSource, SessionsService, AccountsService, Directory, MachineKeysService],
})
export class IdentityModule {}
