import { spawn } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'

/** The built app with demonstration data in a throwaway folder; `startMs` is from the command to its ready line. */
export async function startApp(folder = fs.mkdtempSync(path.join(os.tmpdir(), 'concordat-bench-'))) {
  const port = await freePort()
  const began = performance.now()
  const child = spawn(process.execPath, ['dist/api/src/main.js'], {
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port), DATA_DIR: folder, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  await new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      output += chunk
      if (output.includes('Concordat is ready')) resolve()
    })
    child.on('exit', (status) => reject(new Error(`The app ended with ${status}: ${output}`)))
  })
  const startMs = performance.now() - began
  const url = `http://127.0.0.1:${port}`
  return {
    url,
    folder,
    pid: child.pid,
    startMs,
    accounts: [...output.matchAll(/(\S+@example\.\w+) +(\S+)/g)].map(([, email, password]) => ({ email, password })),
    stop: () =>
      new Promise((resolve) => {
        child.removeAllListeners('exit')
        child.once('exit', resolve)
        child.kill('SIGTERM')
      }),
  }
}

/** Resident memory of a process and everything it started, proportional share where the system tells it, in MiB. */
export function memoryOf(pid) {
  const children = fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => parentOf(name) === String(pid))
  const own =
    /^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ??
    /^VmRSS:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1]
  return Number(own ?? 0) / 1024 + children.reduce((sum, child) => sum + memoryOf(Number(child)), 0)
}

function parentOf(pid) {
  return /^PPid:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1]
}

function read(file) {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    return '' // the process has ended meanwhile
  }
}

function freePort() {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
