import { createHash } from 'node:crypto'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { ConfigurationError } from '../config'

/**
 * Holds a data folder for this process alone. The hold is a listening socket: it ends with the process, however that
 * ends, and cannot be mistaken for another program's process number.
 * Throws `ConfigurationError` when another process holds the folder.
 */
export async function holdDataDirectory(directory: string): Promise<{ release(): Promise<void> }> {
  fs.mkdirSync(directory, { recursive: true })
  const address = addressFor(fs.realpathSync(directory))
  if (await isAnswered(address)) {
    throw new ConfigurationError(
      `Another Concordat is running on ${directory}; stop it first, or give this one a DATA_DIR of its own.`,
    )
  }
  if (process.platform !== 'win32') fs.rmSync(address, { force: true })
  const server = net.createServer((socket) => socket.end())
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(address, resolve)
  })
  server.unref()
  return { release: () => new Promise((resolve) => server.close(() => resolve())) }
}

function addressFor(directory: string): string {
  const name = `concordat-${createHash('sha256').update(directory).digest('hex').slice(0, 16)}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : path.join(os.tmpdir(), `${name}.lock`)
}

function isAnswered(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(address)
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
