// `npm test [-- jest options]`: all tests. The end-to-end ones drive the built app, so it is built first.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { buildIfStale } from './build-if-stale.mjs'

buildIfStale()
const jest = createRequire(import.meta.url).resolve('jest/bin/jest')
const run = spawnSync(process.execPath, [jest, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'test' },
})
process.exit(run.status ?? 1)
