// `npm run check`: everything that can be said about the code without running it. Stops at nothing, reports all.
import { spawnSync } from 'node:child_process'

const checks = [
  ['generated code is current', 'node', ['scripts/check-generated.mjs']],
  ['types of api, shared and test', 'npx', ['tsc', '-p', 'tsconfig.json', '--noEmit']],
  ['types of web', 'npx', ['tsc', '-p', 'web/tsconfig.json']],
  ['format and lint', 'npx', ['biome', 'check', '--error-on-warnings', '.']],
  [
    'arrows and cycles',
    'npx',
    ['depcruise', '--config', '.dependency-cruiser.cjs', 'api/src', 'shared/src', 'web/app', 'test'],
  ],
  ['spelling', 'npx', ['cspell', 'lint', '--no-progress', '--no-summary', '--quiet']],
]

const failed = checks.filter(([name, command, parameters]) => {
  const start = performance.now()
  const run = spawnSync(command, parameters, {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${run.status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`)
  if (run.status !== 0) console.log(`${run.stdout}${run.stderr}`.trim())
  return run.status !== 0
})
process.exit(failed.length === 0 ? 0 : 1)
