import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Who there is: organisations, people, sessions, machine keys, working groups and who belongs to them. */
export class Identity1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table organisation (
        id         text primary key,
        kind       text not null check (kind in ('customs', 'partnerAgency', 'committee', 'carrier', 'marketplace',
                                                 'importer', 'association', 'international')),
        name_en    text not null check (name_en <> ''),
        name_fr    text not null,
        created_at timestamptz not null
      )`)
    await runner.query('create unique index organisation_name on organisation (lower(name_en))')
    await runner.query(`
      create table person (
        id              text primary key,
        email           text not null,
        name            text not null check (name <> ''),
        organisation_id text not null references organisation (id),
        offices         text[] not null default '{}' check (
                          offices <@ array['operator', 'cbpStaff', 'cbpSteward', 'designatedFederalOfficer', 'auditor']),
        language        text not null default 'en' check (language in ('en', 'fr')),
        password_hash   text not null,
        created_at      timestamptz not null,
        disabled_at     timestamptz
      )`)
    await runner.query('create unique index person_email on person (lower(email))')
    await runner.query('create index person_organisation on person (organisation_id)')
    await runner.query(`
      create table session (
        id           text primary key,
        token_hash   bytea not null unique check (octet_length(token_hash) = 32),
        person_id    text not null references person (id),
        device       text not null,
        created_at   timestamptz not null,
        last_seen_at timestamptz not null,
        expires_at   timestamptz not null,
        ended_at     timestamptz
      )`)
    await runner.query('create index session_person on session (person_id) where ended_at is null')
    await runner.query(`
      create table machine_key (
        id              text primary key,
        key_hash        bytea not null unique check (octet_length(key_hash) = 32),
        organisation_id text not null references organisation (id),
        name            text not null check (name <> ''),
        scopes          text[] not null check (scopes <@ array['validate', 'report'] and scopes <> '{}'),
        created_by      text not null references person (id),
        created_at      timestamptz not null,
        revoked_at      timestamptz
      )`)
    await runner.query(`
      create table working_group (
        id         text primary key check (id ~ '^[a-z][a-z0-9-]{1,39}$'),
        kind       text not null check (kind in ('committee', 'subcommittee', 'workingGroup', 'team', 'subGroup')),
        parent_id  text references working_group (id),
        name_en    text not null check (name_en <> ''),
        name_fr    text not null,
        purpose_en text not null,
        purpose_fr text not null,
        status     text not null default 'active' check (status in ('active', 'onHiatus')),
        created_at timestamptz not null,
        check (parent_id <> id)
      )`)
    await runner.query('create index working_group_parent on working_group (parent_id)')
    await runner.query(`
      create table statement_of_work (
        group_id text not null references working_group (id),
        version  int not null check (version > 0),
        text_en  text not null check (text_en <> ''),
        text_fr  text not null,
        set_by   text references person (id),
        set_at   timestamptz not null,
        primary key (group_id, version)
      )`)
    await runner.query(`
      create trigger statement_of_work_append_only before update or delete or truncate on statement_of_work
        for each statement execute function refuse_change()`)
    await runner.query(`
      create table membership (
        group_id      text not null references working_group (id),
        person_id     text not null references person (id),
        role          text not null check (role in ('lead', 'member', 'observer')),
        alternate_for text references person (id),
        interest_note text not null default '',
        since         timestamptz not null,
        primary key (group_id, person_id),
        check (alternate_for <> person_id)
      )`)
    await runner.query('create index membership_person on membership (person_id)')
    await runner.query(`
      create table access_request (
        id         text primary key,
        group_id   text not null references working_group (id),
        person_id  text not null references person (id),
        reason     text not null,
        asked_at   timestamptz not null,
        decided_at timestamptz,
        decided_by text references person (id),
        granted    boolean,
        check ((decided_at is null) = (granted is null))
      )`)
    await runner.query(
      'create unique index access_request_open on access_request (group_id, person_id) where decided_at is null',
    )
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'access_request',
      'membership',
      'statement_of_work',
      'working_group',
      'machine_key',
      'session',
      'person',
      'organisation',
    ]) {
      await runner.query(`drop table ${table}`)
    }
  }
}
