import { once } from 'node:events'
import { Controller, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common'
import type { Request, Response } from 'express'
import { type Language, parseAcceptLanguage, Refused, refuse, type StandardId } from '#shared/kernel'
import type { Actor } from '#shared/people'
import { CurrentActor } from '../../platform/auth'
import { type AppConfig, CONFIG } from '../../platform/config'
import { networkOf, Throttle } from '../../platform/http'
import { type Line, LineCutter } from './ndjson'
import { readBody } from './read-body'
import { placeInBody, splitArray } from './shipment-array'
import { toWire } from './to-wire'
import { type Judge, ValidationService } from './validation.service'

/** Bytes of one JSON body; more shipments than that come as a stream of lines. */
const BODY_LIMIT = 8 * 1024 * 1024
/** Bytes of one shipment in a stream. */
const LINE_LIMIT = 1024 * 1024
// Requests, not shipments: a stream of lines is one. Fifty a second is more than a person's tool needs; an engine signs in
// or streams.
const STRANGERS = { times: 3_000, seconds: 60 }
// Lines judged before other requests get a turn: a long stream must not starve a short question.
const LINES_A_TURN = 100

/** Judges shipments: plain HTTP, because a machine asks one question. Nothing that is sent is stored. */
@Controller('v1/standards')
export class ValidationController {
  private readonly strangers = new Throttle(STRANGERS)

  constructor(
    private readonly validation: ValidationService,
    @Inject(CONFIG) private readonly config: AppConfig,
  ) {}

  @Post(':id/validate')
  @HttpCode(200)
  byDate(
    @CurrentActor() actor: Actor,
    @Param('id') id: StandardId,
    @Query('asOf') asOf: string | undefined,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    return this.answer(actor, { standardId: id, version: null, asOf }, request, response)
  }

  @Post(':id/versions/:version/validate')
  @HttpCode(200)
  byVersion(
    @CurrentActor() actor: Actor,
    @Param('id') id: StandardId,
    @Param('version') version: string,
    @Query('asOf') asOf: string | undefined,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    return this.answer(actor, { standardId: id, version, asOf }, request, response)
  }

  private async answer(
    actor: Actor,
    question: { readonly standardId: StandardId; readonly version: string | null; readonly asOf?: string | undefined },
    request: Request,
    response: Response,
  ): Promise<void> {
    if (actor.kind === 'public') await this.strangers.spend(networkOf(request.ip ?? ''))
    const type = mediaType(request)
    // The judge is taken once: a version published meanwhile judges the next request, not the rest of this one.
    const judge = await this.validation.judgeFor(actor, question)
    const language = parseAcceptLanguage(request.headers['accept-language'])
    response.setHeader('Cache-Control', 'no-store')
    if (type === 'application/x-ndjson') await this.stream(judge, language, request, response)
    else this.single(judge, language, await readBody(request, BODY_LIMIT), response)
  }

  private single(judge: Judge, language: Language, body: Uint8Array, response: Response): void {
    const items = splitArray(body, BODY_LIMIT)
    if (items === null) {
      response.json(toWire(judge(body), language, this.config.publicUrl))
      return
    }
    response.json(
      items.map(({ bytes, start }) => {
        const answer = toWire(judge(bytes), language, this.config.publicUrl)
        return { ...answer, findings: answer.findings.map((f) => ({ ...f, ...placeInBody(start, f) })) }
      }),
    )
  }

  /** Line by line, in order. A reader that is slow to take answers slows the reading of questions. */
  private async stream(judge: Judge, language: Language, request: Request, response: Response): Promise<void> {
    response.type('application/x-ndjson')
    const lines: AsyncIterable<Line> = request.pipe(new LineCutter(LINE_LIMIT))
    request.on('aborted', () => response.destroy())
    let count = 0
    for await (const line of lines) {
      if (response.destroyed) return
      const bytes = 'bytes' in line ? line.bytes : null
      const answer = bytes ? toWire(judge(bytes), language, this.config.publicUrl) : tooLong(language, line.number)
      const roomLeft = response.write(`${JSON.stringify(answer)}\n`)
      if (!roomLeft) await Promise.race([once(response, 'drain'), once(response, 'close')])
      if (++count % LINES_A_TURN === 0) await new Promise((resolve) => setImmediate(resolve))
    }
    response.end()
  }
}

function mediaType(request: Request): 'application/json' | 'application/x-ndjson' {
  const [type = '', ...attributes] = (request.headers['content-type'] ?? '').toLowerCase().split(';')
  const charset = attributes.map((a) => a.trim()).find((a) => a.startsWith('charset='))
  const isUtf8 = charset === undefined || /^charset="?utf-?8"?$/.test(charset)
  const isPlain = (request.headers['content-encoding'] ?? 'identity') === 'identity'
  const known = type.trim()
  if (isUtf8 && isPlain && (known === 'application/json' || known === 'application/x-ndjson')) return known
  throw new Refused(refuse('shipment-media-type').refusal)
}

function tooLong(language: Language, line: number) {
  const sentence = {
    en: `Line ${line} is longer than ${LINE_LIMIT} bytes and was not read.`,
    fr: `La ligne ${line} dépasse ${LINE_LIMIT} octets et n’a pas été lue.`,
  }
  const fix = { en: 'Send one shipment a line.', fr: 'Envoyez un envoi par ligne.' }
  const finding = {
    code: 'too-large',
    severity: 'error',
    at: '',
    line: 1,
    column: 1,
    message: sentence[language],
    fix: fix[language],
  }
  return { verdict: 'fail', findingCount: 1, findings: [finding] }
}
