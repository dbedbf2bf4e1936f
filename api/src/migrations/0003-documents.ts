import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Documents of working groups, what is read out of them for lists, the discussion of elements, and who looked when. */
export class Documents1700000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table document (
        id          text primary key,
        kind        text not null,
        group_id    text not null references working_group (id),
        state       text not null default 'draft' check (state in ('draft', 'approved')),
        approved_by text references person (id),
        created_by  text references person (id),
        created_at  timestamptz not null,
        check ((state = 'approved') = (approved_by is not null))
      )`)
    await runner.query('create index document_group on document (group_id)')
    await runner.query('create sequence standard_number')
    await runner.query('create sequence element_number')
    await runner.query('create sequence comment_number')
    // Projections: nobody writes here but a projector; they can be emptied and rebuilt from the log.
    await runner.query(`
      create table document_summary (
        document_id   text primary key references document (id),
        title_en      text not null,
        title_fr      text not null,
        element_count int not null,
        rule_count    int not null
      )`)
    await runner.query(`
      create table data_element (
        id          text primary key,
        document_id text not null references document (id),
        place       int not null,
        name_en     text not null,
        name_fr     text not null,
        content     jsonb not null
      )`)
    await runner.query('create index data_element_document on data_element (document_id, place)')
    await runner.query(`
      create table comment (
        id          text primary key,
        document_id text not null references document (id),
        element_id  text not null,
        author_id   text not null references person (id),
        audience    text not null check (audience in ('group', 'public')),
        body        text not null check (length(body) between 1 and 5000),
        written_at  timestamptz not null
      )`)
    await runner.query('create index comment_element on comment (element_id, written_at)')
    await runner.query(`
      create table document_visit (
        person_id   text not null references person (id),
        document_id text not null references document (id),
        position    bigint not null,
        at          timestamptz not null,
        primary key (person_id, document_id)
      )`)
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['document_visit', 'comment', 'data_element', 'document_summary', 'document']) {
      await runner.query(`drop table ${table}`)
    }
    for (const sequence of ['comment_number', 'element_number', 'standard_number']) {
      await runner.query(`drop sequence ${sequence}`)
    }
  }
}
