import type { MachineKeyId, OrganisationId, PersonId, SessionId } from '#shared/kernel'
import type { Clock } from '../../platform/clock'

// Fresh ids: the prefix names the noun, so that an id read in a log says what it is of.
export const newOrganisationId = (clock: Clock): OrganisationId => `org_${clock.newId()}` as OrganisationId
export const newPersonId = (clock: Clock): PersonId => `per_${clock.newId()}` as PersonId
export const newSessionId = (clock: Clock): SessionId => `ses_${clock.newId()}` as SessionId
export const newMachineKeyId = (clock: Clock): MachineKeyId => `key_${clock.newId()}` as MachineKeyId
