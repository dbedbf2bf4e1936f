// Writes what is generated from the GraphQL contract (api/src/**/*.graphql): the server's types and the web's schema.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const require = createRequire(import.meta.url)
const sdlFiles = findSdl('api/src').sort()

const webFolder = 'web/app/graphql/generated'
fs.mkdirSync(webFolder, { recursive: true })
fs.mkdirSync('api/src/platform/graphql/generated', { recursive: true })

await writeServerTypes()
writeWebSchema()
execFileSync(process.execPath, ['node_modules/gql.tada/bin/cli.js', 'generate-output', '-c', 'web/tsconfig.json'], {
  stdio: ['ignore', 'ignore', 'inherit'],
})

function findSdl(folder) {
  return fs
    .readdirSync(folder, { recursive: true })
    .filter((name) => String(name).endsWith('.graphql'))
    .map((name) => path.join(folder, String(name)))
}

async function writeServerTypes() {
  const { GraphQLDefinitionsFactory } = require('@nestjs/graphql')
  await new GraphQLDefinitionsFactory().generate({
    typePaths: ['api/src/**/*.graphql'],
    path: path.resolve('api/src/platform/graphql/generated/types.ts'),
    outputAs: 'interface',
    enumsAsTypes: true,
    skipResolverArgs: true,
    customScalarTypeMapping: { CalendarDate: 'string', DateTime: 'Date', JSON: 'unknown' },
  })
}

function writeWebSchema() {
  const { buildASTSchema, extendSchema, parse, printSchema, lexicographicSortSchema, concatAST } = require('graphql')
  const whole = concatAST(sdlFiles.map((file) => parse(fs.readFileSync(file, 'utf8'))))
  const isExtension = (definition) => definition.kind.endsWith('Extension')
  const base = { ...whole, definitions: whole.definitions.filter((d) => !isExtension(d)) }
  const extensions = { ...whole, definitions: whole.definitions.filter(isExtension) }
  const schema = extendSchema(buildASTSchema(base, { assumeValidSDL: true }), extensions, { assumeValidSDL: true })
  fs.writeFileSync(path.join(webFolder, 'schema.graphql'), `${printSchema(lexicographicSortSchema(schema))}\n`)
}
