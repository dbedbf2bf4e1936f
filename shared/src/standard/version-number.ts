import { type Outcome, ok, refuse } from '#shared/kernel'

/** A version number of a standard, after Semantic Versioning 2.0.0 without pre-release or build parts. */
export interface VersionNumber {
  readonly major: number
  readonly minor: number
  readonly patch: number
}

// Nine digits keep every part within a PostgreSQL integer.
const FORM = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/

/** Reads `1.2.0`; refuses anything else. */
export function parseVersion(text: string): Outcome<VersionNumber> {
  const parts = FORM.exec(text)
  if (!parts) return refuse('version-form', { text: text.slice(0, 40) }, 'version')
  return ok({ major: Number(parts[1]), minor: Number(parts[2]), patch: Number(parts[3]) })
}

export function formatVersion(version: VersionNumber): string {
  return `${version.major}.${version.minor}.${version.patch}`
}

/** Negative when `a` comes before `b`, 0 when they are the same, positive otherwise. */
export function compareVersions(a: VersionNumber, b: VersionNumber): number {
  return a.major - b.major || a.minor - b.minor || a.patch - b.patch
}

/** The number proposed for the version after `latest`; the first one is 1.0.0. */
export function proposeVersion(latest: VersionNumber | null): VersionNumber {
  return latest ? { major: latest.major, minor: latest.minor + 1, patch: 0 } : { major: 1, minor: 0, patch: 0 }
}
