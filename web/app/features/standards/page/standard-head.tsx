import { Form } from '@remix-run/react'
import { CopyButton, DefinitionList, Select, StatusTag, SubmitButton } from '~/ui'
import { easternDay, formatDate, useLanguage, useWords } from '~/words'
import type { StandardContent } from '../standard.load'
import type { Version } from '../standards.queries'
import { standardsWords } from '../standards.words'
import { versionStatus } from '../version-status'

/** What one must know of a version before its text: status, dates, hash, how to cite it, and the other versions. */
export function StandardHead({ content }: { readonly content: StandardContent }) {
  const words = useWords(standardsWords)
  const { version } = content
  return (
    <div className="c-standard-head">
      <DefinitionList
        items={[
          {
            term: words.version,
            detail: (
              <>
                v{version.version} <StatusTag status={versionStatus(version.state)} />
              </>
            ),
          },
          { term: words.effective, detail: useDates(version) },
          { term: words.hash, detail: <code className="c-hash">{version.hash}</code> },
        ]}
      />
      <VersionPicker content={content} />
      <Cite content={content} />
    </div>
  )
}

function useDates({ effectiveFrom, effectiveUntil }: Version): string {
  const words = useWords(standardsWords)
  const language = useLanguage()
  const from = formatDate(language, effectiveFrom)
  return effectiveUntil === null ? words.fromOn(from) : words.fromTo(from, formatDate(language, effectiveUntil))
}

/** Goes to another version of the same part; a plain form, so that it works without scripts. */
function VersionPicker({ content }: { readonly content: StandardContent }) {
  const words = useWords(standardsWords)
  const { standard, pinned } = content
  if (standard.versions.length < 2) return null
  return (
    <Form method="get" className="c-version-picker">
      <Select
        name="version"
        label={words.chooseVersion}
        empty={words.followCurrent}
        choices={standard.versions.map(({ version }) => ({ value: version, label: `v${version}` }))}
        defaultValue={pinned ?? ''}
        key={pinned ?? ''}
      />
      <SubmitButton variant="secondary">{words.showVersion}</SubmitButton>
    </Form>
  )
}

function Cite({ content: { version, address } }: { readonly content: StandardContent }) {
  const words = useWords(standardsWords)
  const language = useLanguage()
  const citation = words.citation(
    version.title[language] || version.title.en,
    version.standardId,
    version.version,
    formatDate(language, easternDay(version.publishedAt)),
    version.hash,
    address,
  )
  return (
    <details>
      <summary>{words.cite}</summary>
      <p className="c-citation">{citation}</p>
      <CopyButton text={citation} />
    </details>
  )
}
