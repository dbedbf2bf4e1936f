import { Link } from '@remix-run/react'
import { Alert, DefinitionList } from '~/ui'
import { formatNumber, Localized, useLanguage, useWords } from '~/words'
import { documentPath } from '../../documents'
import { ChangeList } from './change-list'
import type { Check, Publication } from './publishing.queries'
import { publishingWords } from './publishing.words'

/** The first three steps: what is in it, does it hold, what is different. The same for everybody who may read it. */
export function ContentsAndChecks({ publication }: { readonly publication: Publication }) {
  return (
    <>
      <Contents publication={publication} />
      <Checks publication={publication} />
      <Changes publication={publication} />
    </>
  )
}

function Contents({ publication }: { readonly publication: Publication }) {
  const words = useWords(publishingWords)
  const language = useLanguage()
  return (
    <section aria-labelledby="contents">
      <h2 id="contents">1. {words.contents}</h2>
      <p>
        {publication.candidate ? words.contentsFrozen : words.contentsText}{' '}
        <Link to={documentPath(publication.standardId)}>{words.readDraft}</Link>
      </p>
      <DefinitionList
        items={[
          { term: words.elements, detail: formatNumber(language, publication.elementCount) },
          { term: words.rules, detail: formatNumber(language, publication.ruleCount) },
          { term: words.examples, detail: formatNumber(language, publication.exampleCount) },
          { term: words.hash, detail: <code className="c-hash">{publication.hash}</code> },
        ]}
      />
    </section>
  )
}

function Checks({ publication: { blocking, warnings, standardId } }: { readonly publication: Publication }) {
  const words = useWords(publishingWords)
  return (
    <section aria-labelledby="checks">
      <h2 id="checks">2. {words.checks}</h2>
      <p>{words.checksText}</p>
      {blocking.length === 0 ? (
        <Alert kind="success">{words.noBlocking}</Alert>
      ) : (
        <Alert kind="error" title={words.blocking(blocking.length)}>
          <CheckList checks={blocking} standardId={standardId} />
        </Alert>
      )}
      {warnings.length > 0 && (
        <details>
          <summary>{words.warnings(warnings.length)}</summary>
          <CheckList checks={warnings} standardId={standardId} />
        </details>
      )}
    </section>
  )
}

function CheckList({ checks, standardId }: { readonly checks: readonly Check[]; readonly standardId: string }) {
  const words = useWords(publishingWords)
  const parts: Readonly<Record<string, string>> = words.parts
  return (
    <ul>
      {checks.map(({ subject, id, message }) => (
        <li key={`${subject} ${id} ${message.en}`}>
          <Link to={subject === 'element' ? `/e/${id}/edit` : `${documentPath(standardId)}#${id}`}>
            {parts[subject] ?? subject} {id}
          </Link>
          {words.colon}
          <Localized text={message} />
        </li>
      ))}
    </ul>
  )
}

function Changes({ publication: { changes, latestVersion } }: { readonly publication: Publication }) {
  const words = useWords(publishingWords)
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">
        3. {words.changes} {latestVersion && <span className="c-count">{words.changeCount(changes.length)}</span>}
      </h2>
      {latestVersion === null ? (
        <p>{words.firstVersion}</p>
      ) : (
        <p>{changes.length === 0 ? words.noChanges : words.changesText(latestVersion)}</p>
      )}
      <ChangeList changes={changes} />
    </section>
  )
}
