// A registry that mirrors one platform only makes npm leave the other platforms' optional packages out of
// package-lock.json, and `npm ci` then refuses the lock. This puts them back (version, os, cpu; nothing is fetched)
// and removes download addresses, so that the lock is the same whichever registry made it.
import fs from 'node:fs'

const OPERATING_SYSTEMS = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'sunos',
  'aix',
  'win32',
  'openharmony',
]
const PROCESSORS = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el', 'wasm32']

const lock = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'))
const packages = lock.packages
let added = 0

for (const [where, entry] of Object.entries(packages)) {
  delete entry.resolved
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (!isInstalledFor(where, name) && /^\d/.test(range)) {
      packages[`node_modules/${name}`] = placeholder(name, range, entry)
      added++
    }
  }
}

lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)))
fs.writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
console.log(`package-lock.json: ${added} optional packages of other platforms put back`)

/** Walks up the node_modules folders as Node does. */
function isInstalledFor(where, name) {
  for (let folder = where; ; ) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true
    if (!folder) return false
    folder = folder.includes('/node_modules/') ? folder.slice(0, folder.lastIndexOf('/node_modules/')) : ''
  }
}

/** An entry that `npm ci` accepts on the package's own platform and skips on every other. */
function placeholder(name, version, parent) {
  const words = name
    .replace(/^.*\//, '')
    .replace('windows', 'win32')
    .replace(/eabihf|eabi/g, '')
    .split('-')
  const os = OPERATING_SYSTEMS.filter((o) => words.includes(o))
  const cpu = PROCESSORS.filter((c) => words.includes(c))
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : undefined
  return {
    version,
    ...(parent.dev ? { dev: true } : {}),
    optional: true,
    cpu: cpu.length ? cpu : ['none'],
    os: os.length ? os : ['none'],
    ...(libc ? { libc } : {}),
  }
}
