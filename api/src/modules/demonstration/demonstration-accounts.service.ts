import { Inject, Injectable } from '@nestjs/common'
import type { Actor } from '#shared/people'
import { found } from '../../platform/auth'
import { type AppConfig, CONFIG } from '../../platform/config'
import { Database } from '../../platform/database'
import { type Device, Directory, SessionsService, toSignedIn } from '../identity'
import { type DemonstrationAccount, demonstrationAccounts } from './people'

/** Signing in as a person of the demonstration, by one click. */
@Injectable()
export class DemonstrationAccountsService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsService,
    private readonly directory: Directory,
    @Inject(CONFIG) private readonly config: AppConfig,
  ) {}

  /** The accounts anybody may sign in to; none outside demonstration mode. */
  async list(): Promise<readonly DemonstrationAccount[]> {
    return this.config.demonstration ? demonstrationAccounts(this.database) : []
  }

  async signIn(actor: Actor, device: Device, key: string) {
    const { email, password } = found((await this.list()).find((account) => account.key === key))
    const signedIn = await this.sessions.signIn(actor, device, { email, password })
    return toSignedIn(signedIn, await this.directory.justSignedIn(signedIn.personId))
  }
}
