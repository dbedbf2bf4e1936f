import { Fragment } from 'react'

/** A dotted path, like `seller.address.city`, that breaks after its dots where it does not fit. */
export function DottedPath({ path }: { readonly path: string }) {
  const members = path.split('.')
  return (
    <code className="c-path">
      {members.map((member, at) => (
        <Fragment key={members.slice(0, at + 1).join('.')}>
          {at > 0 && (
            <>
              .<wbr />
            </>
          )}
          {member}
        </Fragment>
      ))}
    </code>
  )
}
