import type { MachineKeyId, PersonId, SessionId } from '#shared/kernel'

/** What others hear of identity: event name → payload. Names are past tense; each may come twice or not at all. */
export interface IdentityEvents {
  /** A session is over; its sockets close. */
  'sessions.ended': { readonly sessionId: SessionId }
  /** An account was closed; its sessions end as well, each with an event of its own. */
  'persons.disabled': { readonly personId: PersonId }
  'machineKeys.revoked': { readonly machineKeyId: MachineKeyId }
}
