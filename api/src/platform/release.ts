import fs from 'node:fs'
import path from 'node:path'

/** The version of this build, as package.json states it. */
export const release: string = readVersion()

function readVersion(): string {
  const manifest: unknown = JSON.parse(fs.readFileSync(path.join(process.cwd(), 'package.json'), 'utf8'))
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : 'unknown'
}
