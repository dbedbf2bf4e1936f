import { Module } from '@nestjs/common'
import { CommentsModule } from '../comments'
import { DataElementsModule } from '../data-elements'
import { StandardsModule } from '../standards'
import { WorkingGroupsModule } from '../working-groups'
import { DemonstrationResolver } from './demonstration.resolver'
import { DemonstrationAccountsService } from './demonstration-accounts.service'
import { DemonstrationCast } from './demonstration-cast'
import { DemonstrationSeed } from './demonstration-seed'

@Module({
  imports: [CommentsModule, DataElementsModule, StandardsModule, WorkingGroupsModule],
  providers: [DemonstrationAccountsService, DemonstrationCast, DemonstrationSeed, DemonstrationResolver],
})
export class DemonstrationModule {}
