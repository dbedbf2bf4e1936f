import { Fragment, type ReactNode } from 'react'

export interface Definition {
  readonly term: string
  readonly detail: ReactNode
}

/** Terms and what they are; details that are null or false are left out with their term. */
export function DefinitionList({ items }: { readonly items: readonly Definition[] }) {
  return (
    <dl className="c-definitions">
      {items.map(({ term, detail }) =>
        detail === null || detail === undefined || detail === false || detail === '' ? null : (
          <Fragment key={term}>
            <dt>{term}</dt>
            <dd>{detail}</dd>
          </Fragment>
        ),
      )}
    </dl>
  )
}
