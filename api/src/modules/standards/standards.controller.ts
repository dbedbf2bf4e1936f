import { Controller, Get, Header, Headers, Param, Res } from '@nestjs/common'
import type { Response } from 'express'
import { toJson } from '#shared/definitions'
import { canonical, type StandardId } from '#shared/kernel'
import { OpenStreams } from '../../platform/http'
import { StandardEvents } from './standard-events'
import { type PublishedStandard, type PublishedVersion, StandardsService } from './standards.service'

const KEEP_ALIVE_MS = 15_000

/** The public doors to standards: for engines, integrators and anybody else. */
@Controller('v1/standards')
export class StandardsController {
  constructor(
    private readonly standards: StandardsService,
    private readonly events: StandardEvents,
    private readonly streams: OpenStreams,
  ) {}

  @Get()
  @Header('Cache-Control', 'no-cache')
  async list() {
    return { standards: (await this.standards.all()).map(standardToJson) }
  }

  @Get(':id')
  @Header('Cache-Control', 'no-cache')
  async standard(@Param('id') id: StandardId) {
    return standardToJson(await this.standards.standard(id))
  }

  @Get(':id/versions')
  @Header('Cache-Control', 'no-cache')
  async versions(@Param('id') id: StandardId) {
    const { versions } = await this.standards.standard(id)
    return { standard: id, versions: versions.map(versionToJson) }
  }

  /** The whole version. Its content is immutable, so its hash is its ETag and a cache may keep it for ever. */
  @Get(':id/versions/:version')
  async version(
    @Param('id') id: StandardId,
    @Param('version') version: string,
    @Headers('if-none-match') known: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const published = await this.standards.version(id, version)
    const etag = `"${published.row.content_hash}"`
    response.setHeader('ETag', etag)
    response.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
    if (known?.split(',').some((tag) => tag.trim() === etag)) {
      response.status(304).end()
      return
    }
    const content = await this.standards.content(id, version)
    response.type('application/json')
    response.send(
      `{"standard":${JSON.stringify(id)},"version":${JSON.stringify(version)},"effectiveFrom":"${published.row.effective_from}","hash":"${published.row.content_hash}","content":${canonical(toJson(content))}}`,
    )
  }

  /** Server-sent events (WHATWG HTML §9.2): `published` with version and hash, as it happens. */
  @Get(':id/events')
  async listen(@Param('id') id: StandardId, @Res() response: Response): Promise<void> {
    await this.standards.standard(id)
    response.writeHead(200, {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store',
      Connection: 'keep-alive',
    })
    this.streams.add(response)
    response.write('retry: 2000\n\n')
    const stop = this.events.on((event) => {
      if (event.standardId !== id || event.event !== 'published') return
      const { version, hash } = event
      response.write(`event: published\ndata: ${JSON.stringify({ standard: id, version, hash })}\n\n`)
    })
    const keepAlive = setInterval(() => response.write(': still here\n\n'), KEEP_ALIVE_MS)
    response.on('close', () => {
      clearInterval(keepAlive)
      stop()
    })
  }
}

function standardToJson({ id, versions, current, next }: PublishedStandard) {
  const shown = (current ?? next ?? versions.at(-1))?.row
  return {
    standard: id,
    title: { en: shown?.title_en ?? '', fr: shown?.title_fr ?? '' },
    current: current && versionToJson(current),
    next: next && versionToJson(next),
    versions: versions.map(({ row }) => row.version),
  }
}

function versionToJson({ row, effectiveUntil, state }: PublishedVersion) {
  return {
    version: row.version,
    effectiveFrom: row.effective_from,
    effectiveUntil,
    state,
    hash: row.content_hash,
    notice: { en: row.notice_en, fr: row.notice_fr },
    publishedAt: row.published_at.toISOString(),
  }
}
