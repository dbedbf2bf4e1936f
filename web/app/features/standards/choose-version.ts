/** What the choice of a version to show needs to know. */
interface Published<V> {
  readonly current: { readonly version: string } | null
  readonly next: { readonly version: string } | null
  /** The newest first. */
  readonly versions: readonly V[]
}

/**
 * The version that a page shows: the pinned one, else the one in force, else the next one, else the newest.
 * Null when the pinned one does not exist.
 */
export function chooseVersion<V extends { readonly version: string }>(
  { current, next, versions }: Published<V>,
  pinned: string | null,
): V | null {
  const wanted = pinned ?? current?.version ?? next?.version ?? versions[0]?.version
  return versions.find(({ version }) => version === wanted) ?? null
}

/** Where a part of a standard is read; `pinned` keeps the page on one version. */
export function standardPath(id: string, part: string, pinned: string | null): string {
  return `/s/${id}${part && `/${part}`}${pinned ? `?version=${encodeURIComponent(pinned)}` : ''}`
}

/** Where a published element is read. */
export function elementPath(id: string, pinned: string | null): string {
  return `/e/${id}${pinned ? `?version=${encodeURIComponent(pinned)}` : ''}`
}

/** The version that the address asks for; null when it asks for none. */
export function pinnedVersion(request: Request): string | null {
  return new URL(request.url).searchParams.get('version') || null
}
