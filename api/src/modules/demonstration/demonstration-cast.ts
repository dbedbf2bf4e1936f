import { Injectable } from '@nestjs/common'
import type { OrganisationId, PersonId, SessionId } from '#shared/kernel'
import type { OrganisationKind, Person } from '#shared/people'
import { found } from '../../platform/auth'
import { Database, type Transaction } from '../../platform/database'
import { AccountsService } from '../identity'
import { GroupsService, MembershipsService } from '../working-groups'
import { type PersonKey, people, type SeededPeople, seedPeople } from './people'

// What the seed does in somebody's name belongs to no session of theirs.
const SEED_SESSION = 'ses_demonstration' as SessionId

/** The invented people of the demonstration: made once, and able to act. */
@Injectable()
export class DemonstrationCast {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsService,
    private readonly groups: GroupsService,
    private readonly memberships: MembershipsService,
  ) {}

  seed(tx: Transaction): Promise<SeededPeople> {
    const { accounts, groups, memberships } = this
    return seedPeople(tx, { accounts, groups, memberships })
  }

  /** A person of the demonstration as they would act once signed in. */
  async actor(key: PersonKey): Promise<Person> {
    const cast = found(people.find((person) => person.key === key))
    const [row] = await this.database.query<{ id: PersonId; organisation_id: OrganisationId; kind: OrganisationKind }>(
      `select person.id, person.organisation_id, organisation.kind
         from demonstration_account demo
         join person on person.id = demo.person_id
         join organisation on organisation.id = person.organisation_id
        where demo.part = $1`,
      [key],
    )
    const { id: personId, organisation_id: organisationId, kind: organisationKind } = found(row)
    const { name, offices } = cast
    const memberships = cast.roles.map(([groupId, role]) => ({ groupId, role }))
    return {
      kind: 'person',
      personId,
      sessionId: SEED_SESSION,
      name,
      organisationId,
      organisationKind,
      offices,
      memberships,
    }
  }
}
