import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Icon, type IconName } from '~/ui'
import { useLanguage, useWords } from '~/words'
import { documentPath } from '../documents'
import type { FrontContent } from './front.load'
import { frontWords } from './front.words'

interface StepProps {
  readonly icon: IconName
  readonly verb: string
  readonly text: string
  /** A real thing of this installation; none where it does not exist yet. */
  readonly link?: { readonly to: string; readonly label: ReactNode } | null | undefined
}

/** The way of every definition in four verbs, each with a real thing of this installation where there is one. */
export function FourSteps({ content }: { readonly content: FrontContent }) {
  const words = useWords(frontWords)
  const language = useLanguage()
  const { draft, talk, example } = content
  const newest = content.standards[0]
  const version = newest?.versions[0]?.version
  const approved =
    newest && version ? { to: `/s/${newest.id}/versions`, label: words.approved(newest.id, version) } : null
  return (
    <section className="c-four-steps" aria-labelledby="steps">
      <h2 id="steps">{words.steps}</h2>
      <ol>
        <Step
          icon="pencil"
          verb={words.draft}
          text={words.draftText}
          link={
            draft && { to: documentPath(draft.id), label: `${draft.id}, ${draft.title[language] || draft.title.en}` }
          }
        />
        <Step
          icon="speech"
          verb={words.comment}
          text={words.commentText}
          link={talk && { to: `/e/${talk.elementId}#discussion`, label: words.remarks(talk.elementId, talk.remarks) }}
        />
        <Step icon="ballot" verb={words.approve} text={words.approveText} link={approved} />
        <Step
          icon="shield"
          verb={words.validate}
          text={words.validateText}
          link={example && { to: `/s/${example.standardId}/try`, label: words.tryStandard(example.standardId) }}
        />
      </ol>
    </section>
  )
}

function Step({ icon, verb, text, link }: StepProps) {
  return (
    <li>
      <h3>
        <Icon name={icon} /> {verb}
      </h3>
      <p>{text}</p>
      {link && (
        <p>
          <Link to={link.to}>{link.label}</Link>
        </p>
      )}
    </li>
  )
}
