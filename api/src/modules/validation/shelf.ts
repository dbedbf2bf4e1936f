import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common'
import type { DataElementSet } from '#shared/definitions'
import type { StandardId } from '#shared/kernel'
import { compile, type Program } from '#shared/validator'
import { StandardEvents, StandardsService } from '../standards'

/** A published version, ready to judge. */
export interface ShelvedVersion {
  readonly version: string
  readonly effectiveFrom: string
  readonly hash: string
  readonly set: DataElementSet
  readonly program: Program
}

/**
 * All published versions, compiled and in memory: the shipment path looks here and never at the database. It is filled
 * at boot and on each publication; a request keeps the version it began with.
 */
@Injectable()
export class Shelf implements OnApplicationBootstrap {
  private readonly logger = new Logger(Shelf.name)
  private readonly standards = new Map<StandardId, readonly ShelvedVersion[]>()

  constructor(
    private readonly published: StandardsService,
    private readonly events: StandardEvents,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    // Listening first: a publication between the two lines is read twice rather than not at all.
    this.events.on((event) => {
      if (event.event === 'published') this.refillLater(event.standardId)
    })
    for (const { id } of await this.published.all()) await this.refill(id)
  }

  /** The versions of a standard in the order of publication; null for none. */
  versionsOf(id: StandardId): readonly ShelvedVersion[] | null {
    return this.standards.get(id) ?? null
  }

  ids(): readonly StandardId[] {
    return [...this.standards.keys()]
  }

  /** Brings a standard up to date. Published versions never change, so only the new ones are compiled. */
  async refill(id: StandardId): Promise<void> {
    const known = new Map(this.standards.get(id)?.map((version) => [version.hash + version.version, version]))
    const { versions } = await this.published.standard(id)
    const shelved: ShelvedVersion[] = []
    for (const { row } of versions) {
      const compiled = known.get(row.content_hash + row.version) ?? (await this.compileVersion(id, row))
      if (compiled) shelved.push(compiled)
    }
    this.standards.set(id, shelved)
  }

  private refillLater(id: StandardId): void {
    this.refill(id).catch((error: unknown) =>
      this.logger.error({ err: error, standardId: id }, 'A published version could not be put on the shelf'),
    )
  }

  private async compileVersion(
    id: StandardId,
    row: { version: string; effective_from: string; content_hash: string },
  ): Promise<ShelvedVersion | null> {
    const set = await this.published.content(id, row.version)
    const { program } = compile(set)
    if (!program) {
      this.logger.error({ standardId: id, version: row.version }, 'A published version does not compile any more')
      return null
    }
    return { version: row.version, effectiveFrom: row.effective_from, hash: row.content_hash, set, program }
  }
}
