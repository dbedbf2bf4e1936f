import { Link } from '@remix-run/react'
import type { LocalizedText } from '#shared/kernel'
import { EmptyState, Table } from '~/ui'
import { Localized, useWords } from '~/words'
import { type GroupKind, groupKindWords, groupWords } from './working-groups.words'

export interface ReadableGroup {
  readonly id: string
  readonly kind: GroupKind
  readonly name: LocalizedText
}

/** The groups that are open to the reader. */
export function GroupTable({ groups }: { readonly groups: readonly ReadableGroup[] }) {
  const words = useWords(groupWords)
  const kinds = useWords(groupKindWords)
  return (
    <Table
      caption={words.groups}
      count={words.groupCount(groups.length)}
      rows={groups}
      rowKey={(group) => group.id}
      empty={<EmptyState>{words.noGroups}</EmptyState>}
      columns={[
        {
          id: 'group',
          heading: words.group,
          cell: (group) => (
            <Link to={`/g/${group.id}`}>
              <Localized text={group.name} />
            </Link>
          ),
        },
        { id: 'kind', heading: words.kind, cell: (group) => kinds[group.kind] },
      ]}
    />
  )
}
