import { Injectable } from '@nestjs/common'
import { z } from 'zod'
import type { MachineKeyId, OrganisationId } from '#shared/kernel'
import { type Actor, machineScopes } from '#shared/people'
import { assertMay, found } from '../../../platform/auth'
import { Clock } from '../../../platform/clock'
import { Database } from '../../../platform/database'
import { newMachineKeyId } from '../ids'
import { idOf, line, parseInput } from '../parse-input'
import { digestOf, newSecret } from '../secrets'
import { MachineKey } from './machine-key.entity'

/** Tells a machine key from a session token at the door, and a leaked one in a log or repository. */
export const KEY_PREFIX = 'ck_'

const keyInput = z.strictObject({
  organisationId: idOf<OrganisationId>(),
  name: line(),
  scopes: z
    .array(z.enum(machineScopes))
    .min(1)
    .max(machineScopes.length)
    .transform((scopes) => [...new Set(scopes)]),
})

/** Keys that shipment engines sign their requests with. */
@Injectable()
export class MachineKeysService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Makes a key; the answer holds the secret, which is shown this once and not stored. */
  async create(actor: Actor, input: unknown): Promise<{ key: MachineKey; secret: string }> {
    assertMay(actor, 'system.operate', { kind: 'system' })
    const { organisationId, name, scopes } = parseInput(keyInput, input)
    const secret = `${KEY_PREFIX}${newSecret()}`
    return this.database.transaction(async (tx) => {
      const [organisation] = await tx.query('select 1 from organisation where id = $1', [organisationId])
      found(organisation)

      const key = tx.manager.create(MachineKey, {
        id: newMachineKeyId(this.clock),
        keyHash: digestOf(secret),
        organisationId,
        name,
        scopes,
        createdBy: actor.kind === 'person' ? actor.personId : undefined,
        createdAt: this.clock.now(),
        revokedAt: null,
      })
      await tx.manager.insert(MachineKey, key)
      await tx.record(actor, 'machineKey.create', { kind: 'machineKey', id: key.id }, { scopes })
      return { key, secret }
    })
  }

  /** From now on the key opens nothing. Revoking twice changes nothing. */
  async revoke(actor: Actor, keyId: MachineKeyId): Promise<MachineKey> {
    assertMay(actor, 'system.operate', { kind: 'system' })
    return this.database.transaction(async (tx) => {
      const key = found(
        await tx.manager.findOne(MachineKey, { where: { id: keyId }, lock: { mode: 'pessimistic_write' } }),
      )
      if (key.revokedAt) return key

      key.revokedAt = this.clock.now()
      await tx.manager.update(MachineKey, { id: key.id }, { revokedAt: key.revokedAt })
      await tx.record(actor, 'machineKey.revoke', { kind: 'machineKey', id: key.id })
      await tx.announce({ name: 'machineKeys.revoked', payload: { machineKeyId: key.id } })
      return key
    })
  }

  /** All keys, newest first, without their secrets. */
  async all(actor: Actor): Promise<MachineKey[]> {
    assertMay(actor, 'system.operate', { kind: 'system' })
    return this.database.transaction((tx) => tx.manager.find(MachineKey, { order: { createdAt: 'DESC' } }))
  }
}
