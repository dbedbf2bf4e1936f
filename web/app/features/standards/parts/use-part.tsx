import { CodeBlock } from '~/ui'
import { useWords } from '~/words'
import { partsWords } from './parts.words'

interface UsePartProps {
  readonly standardId: string
  readonly version: string
  /** Scheme and host of this installation. */
  readonly origin: string
}

/** The doors for programs; only those that are open in this release. */
export function UsePart({ standardId, version, origin }: UsePartProps) {
  const words = useWords(partsWords)
  const standard = `/v1/standards/${standardId}`
  const post = (path: string) =>
    `curl -X POST ${origin}${path} \\\n  -H 'Content-Type: application/json' \\\n  --data @shipment.json`
  return (
    <>
      <p>{words.useLead}</p>
      <h2>{words.wholeVersion}</h2>
      <p>{words.wholeVersionText}</p>
      <ul className="c-links">
        <li>
          <a href={`${standard}/versions/${version}`}>
            {standard}/versions/{version}
          </a>
        </li>
        <li>
          <a href={`${standard}/versions`}>{standard}/versions</a> ({words.allVersions})
        </li>
      </ul>
      <h2>{words.checkByCurl}</h2>
      <p>{words.checkByCurlText}</p>
      <CodeBlock code={post(`${standard}/validate`)} label={words.checkByCurl} />
      <h3>{words.checkPinned}</h3>
      <CodeBlock code={post(`${standard}/versions/${version}/validate`)} label={words.checkPinned} />
      <h2>{words.listen}</h2>
      <p>{words.listenText}</p>
      <CodeBlock code={`curl -N ${origin}${standard}/events`} label={words.listen} />
    </>
  )
}
