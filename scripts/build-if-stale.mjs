import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

const PRODUCTS = ['dist/api/src/main.js', 'web/build/server/index.js', 'web/app/graphql/generated/graphql-env.d.ts']
const SOURCES = ['api', 'shared', 'web/app', 'web/vite.config.ts', 'package-lock.json', '.swcrc', 'nest-cli.json']

/** Builds when something is missing or older than its sources. Ends the process when the build fails. */
export function buildIfStale() {
  if (isFresh()) return
  console.log('Building Concordat (once after each change of its sources) …')
  const build = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (build.status !== 0) {
    process.stderr.write(build.stdout)
    console.error('The build failed; the messages above say where.')
    process.exit(build.status ?? 1)
  }
}

function isFresh() {
  if (!PRODUCTS.every((file) => fs.existsSync(file))) return false
  const built = Math.min(...PRODUCTS.map((file) => fs.statSync(file).mtimeMs))
  return SOURCES.every((source) => newest(source) <= built)
}

/** Generated files are products, not sources. */
function newest(source) {
  const stat = fs.statSync(source)
  if (!stat.isDirectory()) return stat.mtimeMs
  return fs
    .readdirSync(source, { withFileTypes: true })
    .filter((entry) => entry.name !== 'generated')
    .reduce((latest, entry) => Math.max(latest, newest(path.join(source, entry.name))), 0)
}
