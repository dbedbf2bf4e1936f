import type { LocalizedText, OrganisationId, SessionId } from '#shared/kernel'
import { type Person, publicActor } from '#shared/people'
import { found } from '../../../platform/auth'
import type { Database, Transaction } from '../../../platform/database'
import type { AccountsService } from '../../identity'
import type { GroupsService, MembershipsService } from '../../working-groups'
import { type DemonstrationPerson, type PersonKey, people } from './accounts'
import { groups } from './groups'
import { organisations } from './organisations'
import { newPassphrase } from './passphrase'

/** What the demonstration builds on: the services that do the same for real people. */
export interface PeopleServices {
  readonly accounts: AccountsService
  readonly groups: GroupsService
  readonly memberships: MembershipsService
}

/** An account that a visitor may sign in with by one click. */
export interface DemonstrationAccount {
  readonly key: PersonKey
  readonly name: string
  readonly email: string
  readonly password: string
  readonly part: LocalizedText
  readonly organisation: LocalizedText
  readonly language: DemonstrationPerson['language']
  readonly tryThis: readonly LocalizedText[]
}

export interface SeededPeople {
  readonly accounts: readonly DemonstrationAccount[]
  /** A person of the demonstration as they would act once signed in: for seeds that create documents in their names. */
  actor(key: PersonKey): Person
}

// What the seed does in somebody's name belongs to no session of theirs.
const seedSession = 'ses_demonstration' as SessionId

/**
 * Makes the organisations, groups, people and memberships of the demonstration. Passwords are new in every
 * installation; they are kept in a table that exists only where this has run, so that sign-in can be one click.
 */
export async function seedPeople(tx: Transaction, services: PeopleServices): Promise<SeededPeople> {
  const organisationIds = await seedOrganisations(tx, services)
  for (const group of groups) {
    await services.groups.addGroup(tx, publicActor, group)
    if (group.statementOfWork)
      await services.groups.addStatementOfWork(tx, publicActor, group.id, group.statementOfWork)
  }

  await tx.query(`
    create table demonstration_account (
      person_id text primary key references person (id),
      part      text not null unique,
      password  text not null,
      position  int not null unique
    )`)
  const accounts: DemonstrationAccount[] = []
  const actors = new Map<PersonKey, Person>()
  for (const [position, person] of people.entries()) {
    const password = newPassphrase()
    const organisationId = found(organisationIds.get(person.organisation))
    const actor = await seedPerson(tx, services, person, organisationId, password)
    await tx.query('insert into demonstration_account (person_id, part, password, position) values ($1, $2, $3, $4)', [
      actor.personId,
      person.key,
      password,
      position,
    ])
    accounts.push(toAccount(person, password))
    actors.set(person.key, actor)
  }
  return { accounts, actor: (key) => found(actors.get(key)) }
}

/** The accounts for one-click sign-in; empty where there is no demonstration. */
export async function demonstrationAccounts(database: Pick<Database, 'query'>): Promise<DemonstrationAccount[]> {
  const [table] = await database.query<{ name: string | null }>(
    `select to_regclass('demonstration_account')::text as name`,
  )
  if (!table?.name) return []
  const rows = await database.query<{ part: string; password: string }>(
    `select d.part, d.password from demonstration_account d join person p on p.id = d.person_id
      where p.disabled_at is null order by d.position`,
  )
  return rows.flatMap(({ part, password }) => {
    const person = people.find(({ key }) => key === part)
    return person ? [toAccount(person, password)] : []
  })
}

async function seedOrganisations(
  tx: Transaction,
  { accounts }: PeopleServices,
): Promise<ReadonlyMap<string, OrganisationId>> {
  const ids = new Map<string, OrganisationId>()
  for (const [key, organisation] of Object.entries(organisations)) {
    ids.set(key, await accounts.addOrganisation(tx, publicActor, organisation))
  }
  return ids
}

async function seedPerson(
  tx: Transaction,
  { accounts, memberships }: PeopleServices,
  { name, email, language, offices, organisation, roles }: DemonstrationPerson,
  organisationId: OrganisationId,
  password: string,
): Promise<Person> {
  const personId = await accounts.addAccount(tx, publicActor, {
    email,
    name,
    password,
    organisationId,
    offices,
    language,
  })
  for (const [groupId, role, interestNote] of roles) {
    await memberships.add(tx, publicActor, { groupId, personId, role, interestNote })
  }
  const organisationKind = organisations[organisation].kind
  const own = roles.map(([groupId, role]) => ({ groupId, role }))
  return {
    kind: 'person',
    personId,
    sessionId: seedSession,
    name,
    organisationId,
    organisationKind,
    offices,
    memberships: own,
  }
}

function toAccount(person: (typeof people)[number], password: string): DemonstrationAccount {
  const { key, name, email, part, organisation, language, tryThis } = person
  return { key, name, email, password, part, organisation: organisations[organisation].name, language, tryThis }
}
