import 'reflect-metadata'
import type { AddressInfo } from 'node:net'
import { createApp } from './boot'
import { type DemonstrationAccount, DemonstrationSeed } from './modules/demonstration'
import { ConfigurationError, parseConfig } from './platform/config'
import { openDatabase } from './platform/database'

const STOP_TIMEOUT_MS = 10_000

async function main(): Promise<void> {
  const config = parseConfig(process.env)
  const connection = await openDatabase(config, (sentence) => console.warn(sentence))
  try {
    const app = await createApp(config, connection, { web: true })
    const accounts = config.demonstration ? await app.get(DemonstrationSeed).prepare() : []
    await app.listen(config.port, config.host)
    const { port } = app.getHttpServer().address() as AddressInfo
    const url = config.hasPublicUrl ? config.publicUrl : `http://${config.host}:${port}`
    console.log([`Concordat is ready on ${url}`, ...accounts.map(accountLine)].join('\n'))
    stopOnSignal(async () => {
      await app.close()
      await connection.close()
    })
  } catch (error) {
    await connection.close()
    throw error
  }
}

// Passwords are made anew in every installation and shown to whoever started it, in demonstration mode only.
function accountLine({ part, email, password }: DemonstrationAccount): string {
  return `  ${part.en.padEnd(24)} ${email.padEnd(32)} ${password}`
}

/** An orderly stop: sockets are told, logs flushed, the database closed. A second signal ends at once. */
function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false
  const onSignal = (): void => {
    if (stopping) process.exit(130)
    stopping = true
    setTimeout(() => process.exit(1), STOP_TIMEOUT_MS).unref()
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigurationError ? error.message : error)
  process.exit(error instanceof ConfigurationError ? 78 : 1) // 78: EX_CONFIG of sysexits.h
})
