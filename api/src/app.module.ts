import { type DynamicModule, Module, type OnModuleDestroy } from '@nestjs/common'
import { CollaborationModule, CollaborationNode } from './collaboration'
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
import { OpenStreams } from './platform/http'
import { PlatformModule } from './platform/platform.module'

/** The table of contents. */
@Module({})
export class AppModule implements OnModuleDestroy {
  constructor(
    private readonly streams: OpenStreams,
    private readonly live: CollaborationNode,
  ) {}

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
  /** Nest stops from the outside in: ended here, nothing that stays open can keep the doors behind it waiting. */
  async onModuleDestroy(): Promise<void> {
    this.streams.endAll()
    await this.live.stop()
  }
}
