import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { DocumentsModule } from '../documents'
import { PublicationResolver } from './publication.resolver'
import { PublicationService } from './publication.service'
import { StandardCandidate } from './standard-candidate.entity'
import { StandardEvents } from './standard-events'
import { StandardEventsResolver } from './standard-events.resolver'
import { StandardVersion } from './standard-version.entity'
import { StandardVersionResolver } from './standard-version.resolver'
import { StandardsController } from './standards.controller'
import { StandardsQueries } from './standards.queries'
import { StandardsResolver } from './standards.resolver'
import { StandardsService } from './standards.service'

@Module({
  controllers: [StandardsController],
  imports: [TypeOrmModule.forFeature([StandardCandidate, StandardVersion]), DocumentsModule],
  providers: [
    StandardsService,
    StandardsQueries,
    StandardsResolver,
    StandardVersionResolver,
    PublicationService,
    PublicationResolver,
    StandardEvents,
    StandardEventsResolver,
  ],
  exports: [StandardsService, PublicationService, StandardEvents],
})
export class StandardsModule {}
