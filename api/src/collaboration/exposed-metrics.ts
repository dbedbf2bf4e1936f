import { Injectable, type OnModuleInit } from '@nestjs/common'
import { Metrics } from '../platform/observability/metrics'
import { CollaborationNode } from './collaboration-node'
import type { CollaborationMetrics } from './metrics'

const FIGURES: Readonly<Record<keyof CollaborationMetrics, readonly [name: string, help: string]>> = {
  connections: ['concordat_live_connections', 'Open sockets to live documents.'],
  rooms: ['concordat_live_rooms', 'Live documents in memory.'],
  appends: ['concordat_live_appends_total', 'Statements that wrote to the log.'],
  appendedEdits: ['concordat_live_appended_edits_total', 'Edits those statements carried.'],
  failedAppends: ['concordat_live_failed_appends_total', 'Statements that failed; their edits were not saved.'],
  refusedEdits: ['concordat_live_refused_edits_total', 'Edits that were refused.'],
  refusedConnections: ['concordat_live_refused_connections_total', 'Sockets that were turned away.'],
  gaps: ['concordat_live_gaps_total', 'Edits that named others the server did not have.'],
  snapshots: ['concordat_live_snapshots_total', 'Snapshots taken.'],
  slowReadersClosed: ['concordat_live_slow_readers_closed_total', 'Sockets closed because they did not read.'],
  failedProjections: ['concordat_live_failed_projections_total', 'Projections that failed; they are tried again.'],
}

/** Puts the figures of the live documents on `/metrics`. */
@Injectable()
export class ExposedMetrics implements OnModuleInit {
  constructor(
    private readonly node: CollaborationNode,
    private readonly metrics: Metrics,
  ) {}

  onModuleInit(): void {
    for (const [figure, [name, help]] of Object.entries(FIGURES)) {
      this.metrics.expose(name, help, () => this.node.metrics[figure as keyof CollaborationMetrics])
    }
  }
}
