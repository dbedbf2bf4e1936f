import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'

const ROOT = path.resolve(__dirname, '../..')

/** The built app as its own process, as `npm start` runs it. */
export interface AppProcess {
  readonly url: string
  readonly process: ChildProcess
  /** What it has printed so far, both streams. */
  output(): string
  /** Ends it with a signal and waits for the end; answers the exit status. */
  end(signal?: NodeJS.Signals): Promise<number | null>
}

export interface AppSettings {
  readonly dataDirectory: string
  readonly environment?: Readonly<Record<string, string>>
  readonly port?: number
}

/** A folder that goes away with `remove`. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'concordat-e2e-'))
  return { path: folder, remove: () => fs.rmSync(folder, { recursive: true, force: true }) }
}

/** Starts the app and waits for its ready line. Throws what it printed when it ends before. */
export async function startProcess({ dataDirectory, environment = {}, port }: AppSettings): Promise<AppProcess> {
  const chosen = port ?? (await freePort())
  const child = launch({ PORT: String(chosen), DATA_DIR: dataDirectory, LOG_LEVEL: 'error', ...environment })
  const output = collect(child)
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', () => output().includes('Concordat is ready') && resolve())
    child.once('exit', (status) => reject(new Error(`The app ended with ${status}:\n${output()}`)))
  })
  return {
    url: `http://127.0.0.1:${chosen}`,
    process: child,
    output,
    end: (signal = 'SIGTERM') => {
      child.kill(signal)
      return ended
    },
  }
}

/** Runs the app to its end, for starts that are refused. */
export async function runToEnd(
  environment: Readonly<Record<string, string>>,
): Promise<{ status: number | null; output: string }> {
  const child = launch(environment)
  const output = collect(child)
  const status = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  return { status, output: output() }
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

function launch(environment: Readonly<Record<string, string>>): ChildProcess {
  const base = {
    PATH: process.env.PATH ?? '',
    HOME: process.env.HOME ?? '',
    TMPDIR: os.tmpdir(),
    NODE_ENV: 'production',
  }
  return spawn(process.execPath, ['dist/api/src/main.js'], {
    cwd: ROOT,
    env: { ...base, ...environment } as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

function collect(child: ChildProcess): () => string {
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      text += chunk.toString()
    })
  }
  return () => text
}
