// Fails when a generated file is not what the GraphQL contract says now.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'

const files = [
  'api/src/platform/graphql/generated/types.ts',
  'web/app/graphql/generated/schema.graphql',
  'web/app/graphql/generated/graphql-env.d.ts',
]
const before = files.map(read)
execFileSync(process.execPath, ['scripts/generate.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] })
const stale = files.filter((file, index) => read(file) !== before[index])
for (const file of stale) console.error(`${file} was not current; it is now. Commit it.`)
process.exit(stale.length === 0 ? 0 : 1)

function read(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : ''
}
