import type { PersonId } from '#shared/kernel'

/** What others hear of groups: event name → payload. Names are past tense; each may come twice or not at all. */
export interface WorkingGroupEvents {
  /** A person came into a group, left it, or has another role there: their open doors are checked anew. */
  'memberships.changed': { readonly personId: PersonId }
}
