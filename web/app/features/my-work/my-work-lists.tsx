import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { LocalizedText } from '#shared/kernel'
import { ButtonLink, EmptyState, Table, VisuallyHidden } from '~/ui'
import { CalendarDate, formatDate, Localized, useLanguage, useWords } from '~/words'
import { type DocumentRow, DocumentTable } from '../documents'
import { type GroupRole, groupRoleWords } from '../working-groups'
import { myWorkWords } from './my-work.words'

export interface WaitingVersion {
  readonly standardId: string
  readonly title: LocalizedText
  readonly candidate: {
    readonly version: string
    readonly effectiveFrom: string
    readonly approvedBy: string
  }
}

/** Approved versions that wait for this person to publish them. */
export function NeedsYou({ waiting }: { readonly waiting: readonly WaitingVersion[] | null }) {
  const words = useWords(myWorkWords)
  return (
    <Part heading={words.needsYou} rows={waiting} empty={<EmptyState>{words.nothingWaits}</EmptyState>}>
      {(rows) => (
        <Table
          heading={2}
          caption={words.needsYou}
          count={words.thingCount(rows.length)}
          rows={rows}
          rowKey={(row) => row.standardId}
          columns={[
            {
              id: 'standard',
              heading: words.standard,
              cell: (row) => (
                <>
                  <Localized text={row.title} />
                  <span className="c-under">{row.standardId}</span>
                </>
              ),
            },
            { id: 'version', heading: words.version, cell: (row) => row.candidate.version },
            { id: 'approved', heading: words.approvedBy, cell: (row) => row.candidate.approvedBy },
            {
              id: 'from',
              heading: words.comesIntoForce,
              cell: (row) => <CalendarDate date={row.candidate.effectiveFrom} />,
            },
            {
              id: 'act',
              heading: words.act,
              cell: (row) => (
                <ButtonLink to={`/s/${row.standardId}/publish`} small>
                  {words.reviewAndPublish} <VisuallyHidden>{row.standardId}</VisuallyHidden>
                </ButtonLink>
              ),
            },
          ]}
        />
      )}
    </Part>
  )
}

interface ContinueProps {
  readonly documents: readonly DocumentRow[] | null
  readonly hasGroups: boolean
  readonly now: string
}

/** The documents one may edit, the latest first, with what changed since one looked. */
export function Continue({ documents, hasGroups, now }: ContinueProps) {
  const words = useWords(myWorkWords)
  const empty = (
    <EmptyState
      action={
        <ButtonLink to="/g" variant="secondary">
          {words.seeGroups}
        </ButtonLink>
      }
    >
      {hasGroups ? words.noDocuments : words.noDocumentsNoGroup}
    </EmptyState>
  )
  return (
    <Part heading={words.continue} rows={documents} empty={empty}>
      {(rows) => <DocumentTable heading={2} caption={words.continue} documents={rows} empty={null} now={now} />}
    </Part>
  )
}

export interface OwnGroup {
  readonly role: GroupRole
  readonly group: { readonly id: string; readonly name: LocalizedText }
}

export function YourGroups({ groups }: { readonly groups: readonly OwnGroup[] | null }) {
  const words = useWords(myWorkWords)
  const roles = useWords(groupRoleWords)
  return (
    <Part heading={words.groups} rows={groups} empty={<EmptyState>{words.noGroups}</EmptyState>}>
      {(rows) => (
        <Table
          heading={2}
          caption={words.groups}
          count={words.groupCount(rows.length)}
          rows={rows}
          rowKey={(row) => row.group.id}
          columns={[
            {
              id: 'group',
              heading: words.group,
              cell: ({ group }) => (
                <Link to={`/g/${group.id}`}>
                  <Localized text={group.name} />
                </Link>
              ),
            },
            { id: 'role', heading: words.role, cell: (row) => roles[row.role] },
          ]}
        />
      )}
    </Part>
  )
}

interface VersionDates {
  readonly version: string
  readonly effectiveFrom: string
}

export interface StandardRow {
  readonly id: string
  readonly title: LocalizedText
  readonly current: VersionDates | null
  readonly next: VersionDates | null
}

/** The published standards with the version in force and the one to come. */
export function Watching({ standards }: { readonly standards: readonly StandardRow[] | null }) {
  const words = useWords(myWorkWords)
  const language = useLanguage()
  const dated = (version: VersionDates | null) =>
    version ? words.from(version.version, formatDate(language, version.effectiveFrom)) : words.none
  return (
    <Part heading={words.standards} rows={standards} empty={<EmptyState>{words.noStandards}</EmptyState>}>
      {(rows) => (
        <Table
          heading={2}
          caption={words.standards}
          count={words.standardCount(rows.length)}
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              id: 'standard',
              heading: words.standard,
              cell: (row) => (
                <>
                  <Link to={`/s/${row.id}`}>
                    <Localized text={row.title} />
                  </Link>
                  <span className="c-under">{row.id}</span>
                </>
              ),
            },
            { id: 'current', heading: words.current, cell: (row) => dated(row.current) },
            { id: 'next', heading: words.next, cell: (row) => dated(row.next) },
          ]}
        />
      )}
    </Part>
  )
}

interface PartProps<Row> {
  readonly heading: string
  readonly rows: readonly Row[] | null
  readonly empty: ReactNode
  readonly children: (rows: readonly Row[]) => ReactNode
}

/** One list of the page: its table, its empty state, or, where it failed, a way to try again. */
function Part<Row>({ heading, rows, empty, children }: PartProps<Row>) {
  const words = useWords(myWorkWords)
  if (rows && rows.length > 0) return <section>{children(rows)}</section>
  return (
    <section>
      <h2>{heading}</h2>
      {rows ? empty : <EmptyState action={<Link to="">{words.again}</Link>}>{words.failed}</EmptyState>}
    </section>
  )
}
