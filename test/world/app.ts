import 'reflect-metadata'
import type { AddressInfo } from 'node:net'
import type { NestExpressApplication } from '@nestjs/platform-express'
import { createApp } from '../../api/src/boot'
import { type AppConfig, parseConfig } from '../../api/src/platform/config'
import { connectTo } from '../../api/src/platform/database'
import { testDatabase } from './databases'

/** The app in this process, on a database of its own, listening on a free port of the loopback address. */
export interface TestApp {
  readonly app: NestExpressApplication
  readonly url: string
  readonly databaseUrl: string
  close(): Promise<void>
}

/** `databaseUrl` joins an existing database (a second node); its owner drops it. */
export async function startApp(
  options: { databaseUrl?: string; web?: boolean; environment?: Readonly<Record<string, string>> } = {},
): Promise<TestApp> {
  const own = options.databaseUrl ? null : await testDatabase()
  const databaseUrl = options.databaseUrl ?? own?.url ?? ''
  const config: AppConfig = parseConfig({
    DEMO: '0',
    LOG_LEVEL: process.env.TEST_LOG ?? 'silent',
    DATABASE_URL: databaseUrl,
    PORT: '0',
    // The tests stand where a proxy would.
    TRUSTED_PROXIES: 'loopback',
    ...options.environment,
  })
  const app = await createApp(config, connectTo(databaseUrl), { web: options.web ?? false })
  await app.listen(0, '127.0.0.1')
  const { port } = app.getHttpServer().address() as AddressInfo
  return {
    app,
    databaseUrl,
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      await app.close()
      await own?.drop()
    },
  }
}
