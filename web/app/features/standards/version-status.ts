import type { Status } from '~/ui'

/** The tag of a version's state; what the server names later than this page knows is shown as published. */
export function versionStatus(state: string): Status {
  return state === 'inForce' || state === 'superseded' ? state : 'published'
}
