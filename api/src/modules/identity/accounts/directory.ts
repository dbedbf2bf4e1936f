import { Injectable } from '@nestjs/common'
import type { Language, OrganisationId, PersonId } from '#shared/kernel'
import type { Actor, Office, OrganisationKind } from '#shared/people'
import { assertMay, found } from '../../../platform/auth'
import { Database } from '../../../platform/database'

export interface OrganisationCard {
  readonly id: OrganisationId
  readonly kind: OrganisationKind
  readonly nameEn: string
  readonly nameFr: string
}

/** What any page may show of somebody it shows at all: no e-mail address, no office. */
export interface PersonCard {
  readonly id: PersonId
  readonly name: string
  readonly organisation: OrganisationCard
}

/** What the operator sees, and what everybody sees of themselves. */
export interface AccountCard extends PersonCard {
  readonly email: string
  readonly language: Language
  readonly offices: readonly Office[]
  readonly createdAt: Date
  readonly disabledAt: Date | null
}

/** `after` is the `next` of the page before; `search` looks in names and e-mail addresses. */
export interface PeopleQuery {
  readonly search?: string | null
  readonly after?: string | null
  readonly first?: number | null
}

interface AccountRow extends Omit<AccountCard, 'organisation'> {
  readonly organisation_id: OrganisationId
  readonly kind: OrganisationKind
  readonly name_en: string
  readonly name_fr: string
}

const LARGEST_PAGE = 100

const ACCOUNTS = `
  select p.id, p.name, p.email, p.language, p.offices, p.created_at as "createdAt", p.disabled_at as "disabledAt",
         o.id as organisation_id, o.kind, o.name_en, o.name_fr
    from person p join organisation o on o.id = p.organisation_id`

/** Reads people and organisations, many at once. */
@Injectable()
export class Directory {
  constructor(private readonly database: Database) {}

  /** The cards of these people; an id that is nobody's has no entry. Asks for no right: the caller has decided to show them. */
  async peopleById(personIds: readonly PersonId[]): Promise<ReadonlyMap<PersonId, PersonCard>> {
    if (personIds.length === 0) return new Map()
    const rows = await this.database.query<AccountRow>(`${ACCOUNTS} where p.id = any($1)`, [[...new Set(personIds)]])
    return new Map(rows.map((row) => [row.id, toCard(row)]))
  }

  /** The account whose credentials were just proved. Asks for no right: only a sign-in may call it. */
  async justSignedIn(personId: PersonId): Promise<AccountCard> {
    const [row] = await this.database.query<AccountRow>(`${ACCOUNTS} where p.id = $1`, [personId])
    return toCard(found(row))
  }

  /** One's own account; null for strangers and machines. */
  async own(actor: Actor): Promise<AccountCard | null> {
    if (actor.kind !== 'person') return null
    const [row] = await this.database.query<AccountRow>(`${ACCOUNTS} where p.id = $1`, [actor.personId])
    return row ? toCard(row) : null
  }

  /** Any account, for the operator. Refuses `not-found`. */
  async account(actor: Actor, personId: PersonId): Promise<AccountCard> {
    assertMay(actor, 'system.operate', { kind: 'system' })
    const [row] = await this.database.query<AccountRow>(`${ACCOUNTS} where p.id = $1`, [personId])
    return toCard(found(row))
  }

  /** The open account with that e-mail address, without regard to case; null when there is none. */
  async personByEmail(email: string, source: Pick<Database, 'query'> = this.database): Promise<PersonCard | null> {
    const [row] = await source.query<AccountRow>(
      `${ACCOUNTS} where lower(p.email) = lower($1) and p.disabled_at is null`,
      [email],
    )
    return row ? toCard(row) : null
  }

  /** All accounts by e-mail address, a page at a time; for the operator. */
  async people(
    actor: Actor,
    { search, after, first }: PeopleQuery,
  ): Promise<{ people: AccountCard[]; next: string | null }> {
    assertMay(actor, 'system.operate', { kind: 'system' })
    const size = Math.min(Math.max(1, first ?? 50), LARGEST_PAGE)
    const rows = await this.database.query<AccountRow>(
      `${ACCOUNTS} where lower(p.email) > $1 and (position(lower($2) in lower(p.name || ' ' || p.email)) > 0 or $2 = '')
        order by lower(p.email) limit $3`,
      [after ?? '', search ?? '', size + 1],
    )
    const people = rows.slice(0, size).map(toCard)
    return { people, next: rows.length > size ? (people.at(-1)?.email.toLowerCase() ?? null) : null }
  }

  /** All organisations by name; for the operator. */
  async organisations(actor: Actor): Promise<OrganisationCard[]> {
    assertMay(actor, 'system.operate', { kind: 'system' })
    return this.database.query<OrganisationCard>(
      'select id, kind, name_en as "nameEn", name_fr as "nameFr" from organisation order by lower(name_en)',
    )
  }

  async organisationById(actor: Actor, organisationId: OrganisationId): Promise<OrganisationCard | null> {
    return (await this.organisations(actor)).find((organisation) => organisation.id === organisationId) ?? null
  }
}

function toCard({ organisation_id, kind, name_en, name_fr, ...account }: AccountRow): AccountCard {
  return { ...account, organisation: { id: organisation_id, kind, nameEn: name_en, nameFr: name_fr } }
}
