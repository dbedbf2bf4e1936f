import type { LocalizedText } from '#shared/kernel'
import { Alert, ButtonLink, EmptyState } from '~/ui'
import { useWords } from '~/words'
import { type DocumentRow, DocumentTable } from '../documents'
import {
  Checklist,
  type GroupCard,
  type Member,
  People,
  type Statement,
  StatementOfWork,
  Teams,
} from './group-sections'
import { type GroupKind, groupWords } from './working-groups.words'

export interface GroupContent {
  readonly id: string
  readonly kind: GroupKind
  readonly status: 'active' | 'onHiatus'
  readonly canManage: boolean
  readonly name: LocalizedText
  readonly purpose: LocalizedText
  readonly parents: readonly (GroupCard & { readonly kind: GroupKind })[]
  readonly teams: readonly GroupCard[]
  readonly statementOfWork: Statement | null
  readonly members: readonly Member[]
}

interface GroupViewProps {
  readonly group: GroupContent
  readonly documents: readonly DocumentRow[]
  readonly canCreate: boolean
  readonly now: string
}

/** Where the group is, who is in it, what it works on. */
export function GroupView({ group, documents, canCreate, now }: GroupViewProps) {
  const words = useWords(groupWords)
  const advises = group.kind !== 'committee' && group.parents.some((parent) => parent.kind === 'committee')
  return (
    <>
      {group.status === 'onHiatus' && (
        <Alert kind="warning" slim>
          {words.onHiatus}
        </Alert>
      )}
      {advises && (
        <Alert kind="info" slim>
          {words.positions}
        </Alert>
      )}
      <Checklist items={useChecklist({ group, documents, canCreate })} />
      <section>
        {documents.length === 0 && <h2>{words.documents}</h2>}
        <DocumentTable
          heading={2}
          caption={words.documents}
          documents={documents}
          now={now}
          empty={<EmptyState>{words.noDocuments}</EmptyState>}
        />
      </section>
      <Teams teams={group.teams} />
      <People members={group.members} />
      <StatementOfWork statement={group.statementOfWork} />
    </>
  )
}

function useChecklist({ group, documents, canCreate }: Omit<GroupViewProps, 'now'>) {
  const words = useWords(groupWords)
  const manage = group.canManage ? `/g/${group.id}/manage` : null
  return [
    { label: words.checkLead, done: group.members.some((member) => member.role === 'lead'), to: manage },
    { label: words.checkStatement, done: group.statementOfWork !== null, to: manage },
    { label: words.checkDocument, done: documents.length > 0, to: canCreate ? `/g/${group.id}/new` : null },
  ]
}

/** The primary button of the group's page and what is beside it. */
export function GroupActions({ group, canCreate }: { readonly group: GroupContent; readonly canCreate: boolean }) {
  const words = useWords(groupWords)
  return (
    <>
      {canCreate && <ButtonLink to={`/g/${group.id}/new`}>{words.newDocument}</ButtonLink>}
      {group.canManage && (
        <ButtonLink to={`/g/${group.id}/manage`} variant="secondary">
          {words.manage}
        </ButtonLink>
      )}
    </>
  )
}
