import { Link } from '@remix-run/react'
import { useLanguage, useWords } from '~/words'
import type { FrontContent } from './front.load'
import { frontWords } from './front.words'

/** Three ways in, by what one comes for. Strangers pass through sign-in; the demonstration says as whom. */
export function Doors({ content }: { readonly content: FrontContent }) {
  const words = useWords(frontWords)
  return (
    <section aria-labelledby="doors">
      <h2 id="doors">{words.doors}</h2>
      <ul className="c-cards">
        {useDoors(content).map(({ label, text, to, guide }) => (
          <li key={label} className="c-card">
            <h3>
              <Link to={content.isPerson ? to : `/sign-in?next=${encodeURIComponent(to)}`}>{label}</Link>
            </h3>
            <p>{text}</p>
            <GuideLine content={content} guide={guide} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where each door leads, and which part of the demonstration fits it. */
function useDoors({ standards, talk }: FrontContent) {
  const words = useWords(frontWords)
  const newest = standards[0]?.id
  return [
    { label: words.doorDraft, text: words.doorDraftText, to: '/home', guide: 'member' },
    {
      label: words.doorPublish,
      text: words.doorPublishText,
      to: newest ? `/s/${newest}/publish` : '/home',
      guide: 'cbpApprover',
    },
    {
      label: words.doorComment,
      text: words.doorCommentText,
      to: talk ? `/e/${talk.elementId}#discussion` : '/home',
      guide: 'carrierMember',
    },
  ]
}

function GuideLine({ content, guide }: { readonly content: FrontContent; readonly guide: string }) {
  const words = useWords(frontWords)
  const language = useLanguage()
  const person = content.guides.find(({ key }) => key === guide)
  if (!person) return null
  return <p className="c-quiet">{words.signInAs(person.name, person.part[language])}</p>
}
