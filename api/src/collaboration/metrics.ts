/** Counters of the live documents on this node since the start, and gauges of the moment. */
export interface CollaborationMetrics {
  connections: number
  rooms: number
  /** Statements that wrote to the log, and the edits they carried. */
  appends: number
  appendedEdits: number
  failedAppends: number
  refusedEdits: number
  refusedConnections: number
  gaps: number
  snapshots: number
  slowReadersClosed: number
  failedProjections: number
}

export function newMetrics(): CollaborationMetrics {
  return {
    connections: 0,
    rooms: 0,
    appends: 0,
    appendedEdits: 0,
    failedAppends: 0,
    refusedEdits: 0,
    refusedConnections: 0,
    gaps: 0,
    snapshots: 0,
    slowReadersClosed: 0,
    failedProjections: 0,
  }
}
