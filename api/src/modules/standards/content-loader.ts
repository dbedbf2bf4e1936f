import DataLoader from 'dataloader'
import type { DataElementSet } from '#shared/definitions'
import type { StandardId } from '#shared/kernel'
import type { GraphqlContext } from '../../platform/graphql'
import type { StandardsService } from './standards.service'

const KEY = Symbol('published content')

interface VersionKey {
  readonly standardId: string
  readonly version: string
}

/** Reads the content of a published version once an operation, however many of its fields are asked for. */
export function loadContent(
  context: GraphqlContext,
  standards: StandardsService,
  key: VersionKey,
): Promise<DataElementSet> {
  const known = context.loaders.get(KEY)
  const loader =
    known instanceof DataLoader ? (known as DataLoader<VersionKey, DataElementSet, string>) : fresh(standards)
  context.loaders.set(KEY, loader)
  return loader.load(key)
}

function fresh(standards: StandardsService): DataLoader<VersionKey, DataElementSet, string> {
  return new DataLoader(
    (keys) => Promise.all(keys.map(({ standardId, version }) => standards.content(standardId as StandardId, version))),
    { cacheKeyFn: ({ standardId, version }) => `${standardId} ${version}` },
  )
}
