import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common'
import type { Request, Response } from 'express'
import { parseAcceptLanguage, type Refusal, refuse } from '#shared/kernel'
import { requestIdOf } from '../http/request-id'
import { bugProblem, PROBLEM_TYPE, statusOf, toProblem } from './problem'
import { refusalIn } from './refusal-in'

/** The edge of every HTTP door: refusals become problem details, anything else is a bug with a number. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name)

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw error // GraphQL has an edge of its own: formatGraphqlError
    const http = host.switchToHttp()
    sendProblem(error, http.getRequest<Request>(), http.getResponse<Response>(), this.logger)
  }
}

export function sendProblem(error: unknown, request: Request, response: Response, logger: Logger): void {
  const language = parseAcceptLanguage(request.headers['accept-language'])
  const instance = requestIdOf(request)
  const refusal = refusalOf(error)
  if (!refusal) logger.error({ err: error, requestId: instance }, 'A request failed')
  if (response.headersSent) {
    response.destroy() // half an answer is out already: the connection is the only thing left to end
    return
  }
  const problem = refusal ? toProblem(refusal, language, instance) : bugProblem(language, instance)
  if (refusal?.code === 'too-many' && typeof refusal.values.seconds === 'number') {
    response.setHeader('Retry-After', String(refusal.values.seconds))
  }
  response
    .status(refusal ? statusOf(refusal) : 500)
    .type(PROBLEM_TYPE)
    .send(JSON.stringify(problem))
}

function refusalOf(error: unknown): Refusal | null {
  const refusal = refusalIn(error)
  if (refusal) return refusal
  const status = httpStatusOf(error)
  if (status === 404) return refuse('not-found').refusal
  if (status === 413) return refuse('body-too-large', { limit: '1 MiB' }).refusal
  if (status === 415) return refuse('media-type').refusal
  if (status !== null && status >= 400 && status < 500)
    return refuse('bad-request', { reason: reasonOf(error) }).refusal
  return null
}

/** Nest and the body parser throw errors that carry an HTTP status. */
function httpStatusOf(error: unknown): number | null {
  if (error instanceof HttpException) return error.getStatus()
  if (error instanceof Error && 'status' in error && typeof error.status === 'number') return error.status
  return null
}

function reasonOf(error: unknown): string {
  return error instanceof SyntaxError ? 'the body is not valid JSON' : 'its form is not the one this address takes'
}
