import { Module } from '@nestjs/common'
import { DocumentsModule } from '../documents'
import { CommentsQueries } from './comments.queries'
import { CommentsResolver } from './comments.resolver'
import { CommentsService } from './comments.service'

@Module({
  imports: [DocumentsModule],
  providers: [CommentsService, CommentsQueries, CommentsResolver],
  exports: [CommentsService],
})
export class CommentsModule {}
