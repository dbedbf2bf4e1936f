import { Form, Link } from '@remix-run/react'
import type { LocalizedText } from '#shared/kernel'
import type { Office } from '#shared/people'
import { EmptyState, Pagination, SubmitButton, Table, TextField, VisuallyHidden } from '~/ui'
import { Localized, useWords } from '~/words'
import { administrationWords, officeWords } from './administration.words'

export interface AccountRow {
  readonly email: string
  readonly offices: readonly Office[]
  readonly disabledAt: string | null
  readonly person: {
    readonly id: string
    readonly name: string
    readonly organisation: { readonly name: LocalizedText }
  }
}

/** Narrows the list of accounts; its word stays in the address. */
export function AccountSearch({ search }: { readonly search: string }) {
  const words = useWords(administrationWords)
  return (
    <Form method="get" action="/admin" className="c-form" role="search" key={search}>
      <TextField name="search" type="search" label={words.search} defaultValue={search} autoComplete="off" />
      <SubmitButton variant="secondary">{words.find}</SubmitButton>
    </Form>
  )
}

interface AccountTableProps {
  readonly accounts: readonly AccountRow[]
  readonly search: string
  /** Where the next page begins; null on the last one. */
  readonly next: string | null
  readonly isFirst: boolean
  /** The operator who looks: nobody closes their own account by a slip. */
  readonly ownId: string
}

/** The accounts, each with a way to close it or open it again. */
export function AccountTable({ accounts, search, next, isFirst, ownId }: AccountTableProps) {
  const words = useWords(administrationWords)
  const offices = useWords(officeWords)
  const further = new URLSearchParams({ ...(search && { search }), after: next ?? '' })
  return (
    <>
      <Table
        caption={words.people}
        count={words.peopleCount(accounts.length)}
        rows={accounts}
        rowKey={({ person }) => person.id}
        empty={<EmptyState>{search ? words.nobodyFound(search) : words.nobodyMore}</EmptyState>}
        columns={[
          { id: 'name', heading: words.name, cell: (account) => <NameAndAddress account={account} /> },
          {
            id: 'organisation',
            heading: words.organisation,
            cell: ({ person }) => <Localized text={person.organisation.name} />,
          },
          {
            id: 'offices',
            heading: words.offices,
            cell: (account) => account.offices.map((office) => offices[office]).join(', ') || '–',
          },
          {
            id: 'account',
            heading: words.account,
            cell: ({ disabledAt }) => (disabledAt ? words.closed : words.open),
          },
          {
            id: 'act',
            heading: words.act,
            cell: (account) => (account.person.id === ownId ? words.yourself : <CloseOrReopen account={account} />),
          },
        ]}
      />
      <Pagination next={next ? `/admin?${further}` : undefined} />
      {(search || !isFirst) && (
        <p>
          <Link to="/admin">{words.showAll}</Link>
        </p>
      )}
    </>
  )
}

function NameAndAddress({ account }: { readonly account: AccountRow }) {
  return (
    <>
      {account.person.name}
      <span className="c-under">{account.email}</span>
    </>
  )
}

function CloseOrReopen({ account: { person, disabledAt } }: { readonly account: AccountRow }) {
  const words = useWords(administrationWords)
  return (
    <Form method="post">
      <SubmitButton
        variant="secondary"
        small
        name={disabledAt ? 'reopen' : 'close'}
        value={person.id}
        busyText={disabledAt ? words.reopening : words.closing}
      >
        {disabledAt ? words.reopen : words.close} <VisuallyHidden>{words.accountOf(person.name)}</VisuallyHidden>
      </SubmitButton>
    </Form>
  )
}
