import { Link } from '@remix-run/react'
import { EmptyState } from '~/ui'
import { CalendarDate, easternDay, Localized, useWords } from '~/words'
import type { FrontStandard } from './front.queries'
import { frontWords } from './front.words'

/** The standards published last. */
export function NewestStandards({ standards }: { readonly standards: readonly FrontStandard[] }) {
  const words = useWords(frontWords)
  return (
    <section aria-labelledby="newest">
      <h2 id="newest">{words.newest}</h2>
      {standards.length === 0 ? (
        <EmptyState>{words.nonePublished}</EmptyState>
      ) : (
        <>
          <ul>
            {standards.map(({ id, title, versions: [latest] }) => (
              <li key={id}>
                <Link to={`/s/${id}`}>
                  {id} <Localized text={title} />
                </Link>
                {latest && (
                  <span className="c-quiet">
                    {' '}
                    v{latest.version} · {words.published} <CalendarDate date={easternDay(latest.publishedAt)} />
                  </span>
                )}
              </li>
            ))}
          </ul>
          <p>
            <Link to="/standards">{words.allStandards}</Link>
          </p>
        </>
      )}
    </section>
  )
}
