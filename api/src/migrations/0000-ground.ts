import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The audit log and the outbox: what every act writes beside its own rows. */
export class Ground1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_entry (
        id              bigint generated always as identity primary key,
        at              timestamptz not null,
        actor_kind      text not null check (actor_kind in ('public', 'person', 'machine')),
        person_id       text,
        session_id      text,
        machine_key_id  text,
        organisation_id text,
        act             text not null,
        subject_kind    text not null,
        subject_id      text not null,
        detail          jsonb not null default '{}'
      )`)
    await runner.query('create index audit_entry_subject on audit_entry (subject_kind, subject_id, id)')
    await runner.query(`
      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
      end $$`)
    await runner.query(`
      create trigger audit_entry_append_only before update or delete or truncate on audit_entry
        for each statement execute function refuse_change()`)
    await runner.query(`
      create table outbox (
        id      bigint generated always as identity primary key,
        name    text not null,
        payload jsonb not null,
        at      timestamptz not null
      )`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table outbox')
    await runner.query('drop table audit_entry')
    await runner.query('drop function refuse_change()')
  }
}
