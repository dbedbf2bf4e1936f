import { type DynamicModule, Module } from '@nestjs/common'
import { migrations } from './migrations'
import { IdentityModule } from './modules/identity'
import type { AppConfig } from './platform/config'
import type { DatabaseConnection } from './platform/database'
import { graphqlModule } from './platform/graphql'
import { PlatformModule } from './platform/platform.module'

/** The table of contents. */
@Module({})
export class AppModule {
  static with(config: AppConfig, connection: DatabaseConnection): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.with(config, connection, migrations), graphqlModule(), IdentityModule],
    }
  }
}
