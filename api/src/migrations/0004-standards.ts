import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Versions of standards: the one that waits for its second person, and the published ones, which never change. */
export class Standards1700000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table standard_candidate (
        standard_id    text primary key references document (id),
        version        text not null,
        effective_from date not null,
        content        jsonb not null,
        content_hash   text not null,
        position       bigint not null,
        notice_en      text not null,
        notice_fr      text not null,
        approved_by    text not null references person (id),
        approved_at    timestamptz not null
      )`)
    await runner.query(`
      create table standard_version (
        standard_id    text not null references document (id),
        version        text not null,
        number         int not null,
        effective_from date not null,
        content        jsonb not null,
        content_hash   text not null,
        position       bigint not null,
        notice_en      text not null,
        notice_fr      text not null,
        approved_by    text not null references person (id),
        approved_at    timestamptz not null,
        published_by   text not null references person (id),
        published_at   timestamptz not null,
        primary key (standard_id, version),
        unique (standard_id, number),
        check (published_by <> approved_by)
      )`)
    await runner.query(`
      create trigger standard_version_append_only before update or delete or truncate on standard_version
        for each statement execute function refuse_change()`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table standard_version')
    await runner.query('drop table standard_candidate')
  }
}
