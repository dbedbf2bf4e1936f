// `npm run bench -- <name>`: prints one line a figure, `name value unit`, ratios side by side in the same run.
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildIfStale } from './build-if-stale.mjs'

const folder = path.resolve('test/bench')
const names = fs
  .readdirSync(folder)
  .filter((file) => file.endsWith('.bench.mjs'))
  .map((file) => file.replace('.bench.mjs', ''))
const name = process.argv[2] ?? ''
if (!names.includes(name)) {
  console.error(`Say which bench: ${names.map((known) => `npm run bench -- ${known}`).join(', ')}`)
  process.exit(2)
}
buildIfStale()
await import(pathToFileURL(path.join(folder, `${name}.bench.mjs`)).href)
