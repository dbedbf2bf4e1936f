import { Global, Module } from '@nestjs/common'
import { socketLimits } from '#shared/wire'
import { Collaboration } from './collaboration'
import { CollaborationNode, LIMITS } from './collaboration-node'
import { ExposedMetrics } from './exposed-metrics'
import { LiveDocuments } from './live-documents'
import { PostgresUpdateLog } from './postgres-update-log'
import { Tickets } from './tickets'
import { TicketsController } from './tickets.controller'
import { UPDATE_LOG } from './update-log'

/** Live documents: rooms, log, socket. Knows no kind of document by name: modules register theirs. */
@Global()
@Module({
  controllers: [TicketsController],
  providers: [
    Collaboration,
    CollaborationNode,
    ExposedMetrics,
    LiveDocuments,
    Tickets,
    { provide: UPDATE_LOG, useClass: PostgresUpdateLog },
    { provide: LIMITS, useValue: socketLimits },
  ],
  exports: [Collaboration, CollaborationNode, LiveDocuments],
})
export class CollaborationModule {}
