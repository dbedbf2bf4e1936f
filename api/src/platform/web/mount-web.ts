import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ApolloDriver } from '@nestjs/apollo'
import { GraphQLModule } from '@nestjs/graphql'
import type { NestExpressApplication } from '@nestjs/platform-express'
import type { ServerBuild } from '@remix-run/node'
import type { NextFunction, Request, RequestHandler, Response } from 'express'
import { SessionCookie } from '../auth'
import type { AppConfig } from '../config'
import { remixHandler } from '../http'
import { loadContextFor } from './load-context'

const WEB_FOLDER = path.resolve('web')

/** Serves the pages: the built ones, or Vite's in development. Requests of the API pass by. */
export async function mountWeb(app: NestExpressApplication, config: AppConfig, apiPath: RegExp): Promise<void> {
  const apollo = () => app.get(GraphQLModule<ApolloDriver>).graphQlAdapter.instance
  const own = config.hasPublicUrl ? config.publicUrl : null
  const contextFor = loadContextFor(apollo, app.get(SessionCookie), config)

  if (config.development) {
    const vite = await import('vite')
    const server = await vite.createServer({
      root: WEB_FOLDER,
      configFile: path.join(WEB_FOLDER, 'vite.config.ts'),
      appType: 'custom',
      server: { middlewareMode: true, hmr: { server: app.getHttpServer() } },
    })
    app.use(unless(apiPath, server.middlewares))
    const build = () => server.ssrLoadModule('virtual:remix/server-build') as Promise<unknown> as Promise<ServerBuild>
    app.use(unless(apiPath, remixHandler(build, contextFor, 'development', own)))
    return
  }
  const file = path.join(WEB_FOLDER, 'build/server/index.js')
  // Windows needs a URL where a path begins with a drive; everywhere else the plain path serves tests as well.
  const entry = process.platform === 'win32' ? pathToFileURL(file).href : file
  const build = (await import(entry)) as ServerBuild
  app.use(unless(apiPath, remixHandler(build, contextFor, 'production', own)))
}

function unless(
  apiPath: RegExp,
  handler: (request: Request, response: Response, next: NextFunction) => unknown,
): RequestHandler {
  return (request, response, next) => {
    if (apiPath.test(request.url)) next()
    else void handler(request, response, next)
  }
}
