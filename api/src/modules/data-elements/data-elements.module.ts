import { Module, type OnModuleInit } from '@nestjs/common'
import { dataElementsKind } from '#shared/documents'
import { Collaboration } from '../../collaboration'
import { DocumentsModule } from '../documents'
import { WorkingGroupsModule } from '../working-groups'
import { DataElementsProjection } from './data-elements.projection'
import { DataElementsResolver } from './data-elements.resolver'
import { DataElementsService } from './data-elements.service'

@Module({
  imports: [DocumentsModule, WorkingGroupsModule],
  providers: [DataElementsService, DataElementsResolver, DataElementsProjection],
  exports: [DataElementsService],
})
export class DataElementsModule implements OnModuleInit {
  constructor(
    private readonly collaboration: Collaboration,
    private readonly projection: DataElementsProjection,
  ) {}

  onModuleInit(): void {
    this.collaboration.registerKind(dataElementsKind)
    this.collaboration.registerProjection(this.projection)
  }
}
