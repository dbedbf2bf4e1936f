import { Fragment } from 'react'

/** A place in a message, like `seller.address.city`, that breaks after its dots where it does not fit. */
export function MessagePath({ path }: { readonly path: string }) {
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
