import { Injectable } from '@nestjs/common'
import type { DataElementSet } from '#shared/definitions'
import type { ElementId, StandardId } from '#shared/kernel'
import { inForceOn, nextAfter } from '#shared/standard'
import { found } from '../../platform/auth'
import { Clock } from '../../platform/clock'
import { StandardsQueries, type VersionRow } from './standards.queries'

/** A version with what follows from the versions beside it and from today. */
export interface PublishedVersion {
  readonly row: VersionRow
  readonly effectiveUntil: string | null
  readonly state: 'published' | 'inForce' | 'superseded'
}

export interface PublishedStandard {
  readonly id: StandardId
  /** In the order of publication. */
  readonly versions: readonly PublishedVersion[]
  readonly current: PublishedVersion | null
  readonly next: PublishedVersion | null
}

// A large set is about 200 kB; pages and engines ask for the newest few.
const KEPT_CONTENTS = 50

/** Published standards: open to everybody, so there is no right to ask for. */
@Injectable()
export class StandardsService {
  private readonly contents = new Map<string, DataElementSet>()

  constructor(
    private readonly queries: StandardsQueries,
    private readonly clock: Clock,
  ) {}

  async all(): Promise<PublishedStandard[]> {
    const rows = await this.queries.versions(null)
    const ids = [...new Set(rows.map((row) => row.standard_id))]
    return ids.map((id) =>
      this.standardOf(
        id,
        rows.filter((row) => row.standard_id === id),
      ),
    )
  }

  async standard(id: StandardId): Promise<PublishedStandard> {
    const rows = await this.queries.versions(id)
    found(rows[0])
    return this.standardOf(id, rows)
  }

  async version(id: StandardId, version: string): Promise<PublishedVersion> {
    const standard = await this.standard(id)
    return found(standard.versions.find(({ row }) => row.version === version))
  }

  /** What a published version says. It never changes, so the last ones read are kept. */
  async content(id: StandardId, version: string): Promise<DataElementSet> {
    const key = `${id} ${version}`
    const known = this.contents.get(key) ?? found(await this.queries.content(id, version))
    this.contents.delete(key)
    this.contents.set(key, known)
    const [oldest] = this.contents.keys()
    if (this.contents.size > KEPT_CONTENTS && oldest !== undefined) this.contents.delete(oldest)
    return known
  }

  /** The newest published version that has the element; null while none has. */
  async versionWithElement(elementId: ElementId): Promise<PublishedVersion | null> {
    const known = await this.queries.versionWithElement(elementId)
    return known && this.version(known.standardId, known.version)
  }

  private standardOf(id: StandardId, rows: readonly VersionRow[]): PublishedStandard {
    const today = this.clock.now().toISOString().slice(0, 10)
    const dated = rows.map((row) => ({ row, effectiveFrom: row.effective_from }))
    const currentRow = inForceOn(dated, today)?.row
    const nextRow = nextAfter(dated, today)?.row
    const versions = rows.map((row): PublishedVersion => {
      const until = effectiveUntil(row, rows)
      const state = row === currentRow ? 'inForce' : row.effective_from > today ? 'published' : 'superseded'
      return { row, effectiveUntil: until, state }
    })
    return {
      id,
      versions,
      current: versions.find(({ row }) => row === currentRow) ?? null,
      next: versions.find(({ row }) => row === nextRow) ?? null,
    }
  }
}

/** The day before the next later-published version takes effect. */
function effectiveUntil(row: VersionRow, rows: readonly VersionRow[]): string | null {
  const successor = rows
    .filter((other) => other.number > row.number)
    .sort((a, b) => (a.effective_from < b.effective_from ? -1 : 1))[0]
  if (!successor) return null
  const dayBefore = new Date(`${successor.effective_from}T00:00:00Z`)
  dayBefore.setUTCDate(dayBefore.getUTCDate() - 1)
  return dayBefore.toISOString().slice(0, 10)
}
