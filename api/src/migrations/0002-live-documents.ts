import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Live documents: the row that is locked as one, its log, the cache of the log, the tickets of the socket's door,
 * and how far each projection has read.
 */
export class LiveDocuments1700000000002 implements MigrationInterface {
  readonly name = 'LiveDocuments1700000000002'

  async up(runner: QueryRunner): Promise<void> {
    // One hot row per document: room on the page keeps its updates inside it.
    await runner.query(`
      create table live_document (
        id text primary key,
        kind text not null,
        schema_version integer not null,
        incarnation integer not null default 1,
        head bigint not null default 0,
        write_epoch bigint not null default 1,
        frozen boolean not null default false,
        created_at timestamptz not null
      ) with (fillfactor = 50)`)
    await runner.query(`
      create table document_update (
        document_id text not null references live_document (id),
        position bigint not null check (position > 0),
        session_id text,
        person_id text,
        organisation_id text,
        epoch bigint not null,
        bytes bytea not null,
        at timestamptz not null,
        primary key (document_id, position)
      )`)
    await runner.query(`
      create function document_update_refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'document_update is append-only';
      end $$`)
    await runner.query(`
      create trigger document_update_append_only before update or delete or truncate on document_update
      for each statement execute function document_update_refuse_change()`)
    await runner.query(`
      create table document_author (
        document_id text not null references live_document (id),
        client_id bigint not null,
        person_id text not null,
        primary key (document_id, client_id)
      )`)
    await runner.query(`
      create table document_snapshot (
        document_id text not null references live_document (id),
        position bigint not null,
        state bytea not null,
        at timestamptz not null,
        primary key (document_id, position)
      )`)
    await runner.query(`
      create table document_ticket (
        hash bytea primary key,
        document_id text not null,
        person_id text not null,
        session_id text not null,
        writes boolean not null,
        expires_at timestamptz not null
      )`)
    await runner.query('create index document_ticket_expires on document_ticket (expires_at)')
    await runner.query(`
      create table projection_mark (
        projection text not null,
        document_id text not null references live_document (id),
        position bigint not null,
        primary key (projection, document_id)
      )`)
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'projection_mark',
      'document_ticket',
      'document_snapshot',
      'document_author',
      'document_update',
      'live_document',
    ]) {
      await runner.query(`drop table ${table}`)
    }
    await runner.query('drop function document_update_refuse_change()')
  }
}
