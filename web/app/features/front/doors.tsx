import { Link } from '@remix-run/react'
import { useFrame } from '~/frame'
import { useWords } from '~/words'
import type { FrontContent } from './front.load'
import { frontWords } from './front.words'

/** Three ways in, by what one comes for. Strangers pass through sign-in; the demonstration says as whom. */
export function Doors({ content }: { readonly content: FrontContent }) {
  const words = useWords(frontWords)
  const { demonstration } = useFrame()
  const newest = content.standards[0]?.id
  const doors = [
    { label: words.doorDraft, text: words.doorDraftText, hint: words.asMember, to: '/home' },
    {
      label: words.doorPublish,
      text: words.doorPublishText,
      hint: words.asSteward,
      to: newest ? `/s/${newest}/publish` : '/home',
    },
    {
      label: words.doorComment,
      text: words.doorCommentText,
      hint: words.asCommenter,
      to: content.talk ? `/e/${content.talk.elementId}#discussion` : '/home',
    },
  ]
  return (
    <section aria-labelledby="doors">
      <h2 id="doors">{words.doors}</h2>
      <ul className="c-cards">
        {doors.map(({ label, text, hint, to }) => (
          <li key={label} className="c-card">
            <h3>
              <Link to={content.isPerson ? to : `/sign-in?next=${encodeURIComponent(to)}`}>{label}</Link>
            </h3>
            <p>{text}</p>
            {demonstration && !content.isPerson && <p className="c-quiet">{hint}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
