import { Module, type OnModuleInit } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { Collaboration } from '../../collaboration'
import { WorkingGroupsModule } from '../working-groups'
import { Document } from './document.entity'
import { DocumentsDoor } from './documents.door'
import { DocumentsQueries } from './documents.queries'
import { DocumentsResolver } from './documents.resolver'
import { DocumentsService } from './documents.service'

@Module({
  imports: [TypeOrmModule.forFeature([Document]), WorkingGroupsModule],
  providers: [DocumentsService, DocumentsQueries, DocumentsResolver, DocumentsDoor],
  exports: [DocumentsService],
})
export class DocumentsModule implements OnModuleInit {
  constructor(
    private readonly collaboration: Collaboration,
    private readonly door: DocumentsDoor,
  ) {}

  onModuleInit(): void {
    this.collaboration.registerDoor(this.door)
  }
}
