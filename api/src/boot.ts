import type { IncomingMessage, Server } from 'node:http'
import path from 'node:path'
import type { Duplex } from 'node:stream'
import { Logger as NestLogger } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import type { NestExpressApplication } from '@nestjs/platform-express'
import compression from 'compression'
import express, { type ErrorRequestHandler } from 'express'
import { Logger } from 'nestjs-pino'
import { isCollaborationPath } from '#shared/wire'
import { AppModule } from './app.module'
import { ActorSource, actorMiddleware, SessionCookie } from './platform/auth'
import type { AppConfig } from './platform/config'
import type { DatabaseConnection } from './platform/database'
import { ProblemFilter, sendProblem } from './platform/errors'
import { GRAPHQL_PATH } from './platform/graphql'
import { privateAnswers, refuseForeignOrigin, requestIdHeader, securityHeaders } from './platform/http'
import { mountWeb } from './platform/web/mount-web'

// What the API answers itself; every other path is a page.
const API_PATH = /^\/(graphql|v1|health|metrics|collab)(\/|\?|$)/
const BODY_LIMIT = '1mb'

/** Builds the whole app on an opened database: doors, guards, pages. It does not listen yet. */
export async function createApp(
  config: AppConfig,
  connection: DatabaseConnection,
  options: { readonly web: boolean },
): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config, connection), {
    bufferLogs: true,
    abortOnError: false,
    bodyParser: false,
    // Idle keep-alive connections would keep an orderly stop waiting.
    forceCloseConnections: true,
  })
  app.useLogger(app.get(Logger))
  app.disable('x-powered-by')
  // Whoever may name the address they come from may guess passwords for ever: only configured proxies may.
  app.set('trust proxy', [...config.trustedProxies])
  app.set('query parser', 'simple')

  app.use(requestIdHeader)
  app.use(compression({ filter: isCompressible }))
  app.use(securityHeaders(config))
  app.use(refuseForeignOrigin(config))
  if (options.web)
    app.use(
      express.static(path.resolve('web/build/client'), {
        index: false,
        redirect: false,
        maxAge: '1h',
        setHeaders: cacheAssets,
      }),
    )
  app.use(actorMiddleware(app.get(ActorSource), app.get(SessionCookie)))
  app.use(privateAnswers)
  app.use(/^\/(graphql|v1)/, jsonBodies())
  if (options.web) await mountWeb(app, config, API_PATH)

  app.useGlobalFilters(new ProblemFilter())
  await app.init()
  if (!config.development) refuseOtherUpgrades(app.getHttpServer())
  app.use(lastErrorHandler())
  return app
}

/** Bodies of commands are small JSON. Shipments are not parsed here: the validation door reads their bytes itself. */
function jsonBodies(): express.RequestHandler {
  const parse = express.json({ limit: BODY_LIMIT, strict: true })
  return (request, response, next) => {
    if (/\/(validate|import)(\?|$)/.test(request.originalUrl)) next()
    else parse(request, response, next)
  }
}

// What is answered piece by piece must not wait in a compressor for more.
function isCompressible(request: express.Request, response: express.Response): boolean {
  const type = String(response.getHeader('Content-Type') ?? '')
  return !/event-stream|ndjson/.test(type) && compression.filter(request, response)
}

// Built files carry a hash in their name: they never change under it.
function cacheAssets(response: express.Response, file: string): void {
  if (file.includes(`${path.sep}assets${path.sep}`))
    response.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
}

/** A socket that nobody takes would stay open, unanswered, for as long as the other side likes. */
function refuseOtherUpgrades(server: Server): void {
  server.on('upgrade', (request: IncomingMessage, socket: Duplex) => {
    const path = (request.url ?? '').split('?')[0] ?? ''
    if (path === GRAPHQL_PATH || isCollaborationPath(path)) return
    socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
  })
}

/** Errors of the middleware above (a malformed body, a foreign origin) get the same answers as those of the doors. */
function lastErrorHandler(): ErrorRequestHandler {
  const logger = new NestLogger('Http')
  return (error, request, response, _next) => sendProblem(error, request, response, logger)
}
