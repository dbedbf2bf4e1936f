import { Link } from '@remix-run/react'
import { Alert } from '~/ui'
import { formatDate, useLanguage, useWords } from '~/words'
import { standardPath } from '../choose-version'
import type { StandardContent } from '../standard.load'
import { standardsWords } from '../standards.words'

/** What a reader of a version that is not the one in force must know first. */
export function VersionNotice({ content, part }: { readonly content: StandardContent; readonly part: string }) {
  const words = useWords(standardsWords)
  const language = useLanguage()
  const { standard, version } = content
  const current = standard.current?.version
  const toCurrent = <Link to={standardPath(standard.id, part, null)}>{words.showCurrent}</Link>
  if (version.state === 'superseded' && current) {
    return (
      <Alert kind="warning">
        {words.superseded(version.version, current)} {words.stillJudges} {toCurrent}
      </Alert>
    )
  }
  if (version.state !== 'published') return null
  return (
    <Alert kind="info">
      {words.toCome(version.version, formatDate(language, version.effectiveFrom))} {current && toCurrent}
    </Alert>
  )
}
