import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { WorkingGroupsModule } from '../working-groups'
import { Document } from './document.entity'
import { DocumentsDoor } from './documents.door'
import { DocumentsQueries } from './documents.queries'
import { DocumentsResolver } from './documents.resolver'
import { DocumentsService } from './documents.service'
import { SocketAccess } from './socket-access'

@Module({
  imports: [TypeOrmModule.forFeature([Document]), WorkingGroupsModule],
  providers: [DocumentsService, DocumentsQueries, DocumentsResolver, DocumentsDoor, SocketAccess],
  exports: [DocumentsService],
})
export class DocumentsModule {}
