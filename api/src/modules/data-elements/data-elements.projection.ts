import { Injectable } from '@nestjs/common'
import type { DataElementSet } from '#shared/definitions'
import { dataElementsKind } from '#shared/documents'
import type { ProjectedDocument, Projection } from '../../collaboration'
import type { Transaction } from '../../platform/database'

/** Reads a set into rows for lists and look-ups. The rows can be emptied and made anew at any time. */
@Injectable()
export class DataElementsProjection implements Projection {
  readonly name = 'data-elements'
  readonly kind = dataElementsKind.kind

  async project(tx: Transaction, document: ProjectedDocument): Promise<void> {
    const { documentId } = document
    const model = document.model as DataElementSet // what the kind's `read` gives, and this projection is of that kind
    await tx.query(
      `insert into document_summary (document_id, title_en, title_fr, element_count, rule_count)
       values ($1, $2, $3, $4, $5)
       on conflict (document_id) do update set title_en = excluded.title_en, title_fr = excluded.title_fr,
         element_count = excluded.element_count, rule_count = excluded.rule_count`,
      [documentId, model.title.en, model.title.fr, model.elements.length, model.rules.length],
    )
    await tx.query('delete from data_element where document_id = $1', [documentId])
    await tx.query(
      `insert into data_element (id, document_id, place, name_en, name_fr, content)
       select element ->> 'id', $1, place, element #>> '{name,en}', element #>> '{name,fr}', element
         from jsonb_array_elements($2::jsonb) with ordinality as listed(element, place)
       on conflict (id) do nothing`,
      [documentId, JSON.stringify(model.elements)],
    )
  }
}
