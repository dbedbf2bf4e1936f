import { type DynamicModule, Module } from '@nestjs/common'
import { CollaborationModule } from './collaboration'
import { migrations } from './migrations'
import { CommentsModule } from './modules/comments'
import { DataElementsModule } from './modules/data-elements'
import { DemonstrationModule } from './modules/demonstration'
import { DocumentsModule } from './modules/documents'
import { IdentityModule } from './modules/identity'
import { RecordsModule } from './modules/records'
import { StandardsModule } from './modules/standards'
import { ValidationModule } from './modules/validation'
import { WorkingGroupsModule } from './modules/working-groups'
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
      imports: [
        PlatformModule.with(config, connection, migrations),
        graphqlModule(),
        CollaborationModule,
        IdentityModule,
        WorkingGroupsModule,
        DocumentsModule,
        DataElementsModule,
        CommentsModule,
        StandardsModule,
        ValidationModule,
        RecordsModule,
        DemonstrationModule,
      ],
    }
  }
}
