import { Link, useLocation } from '@remix-run/react'
import { useFrame } from '~/frame'
import { Icon } from '~/ui'
import { Localized, Time, useWords } from '~/words'
import type { Comment } from './comments.queries'
import { commentsWords } from './comments.words'
import { type RemarkAgain, RemarkForm } from './remark-form'

interface DiscussionProps {
  readonly comments: readonly Comment[]
  readonly mayComment: boolean
  /** Whether the reader sees the group's remarks too, not the public ones alone. */
  readonly seesGroup: boolean
  readonly again: RemarkAgain | undefined
}

/** What people said about an element, the oldest first; each remark has its own address. */
export function Discussion({ comments, mayComment, seesGroup, again }: DiscussionProps) {
  const words = useWords(commentsWords)
  const empty = seesGroup ? words.none : words.nonePublic
  return (
    <section id="discussion" aria-labelledby="discussion-title" tabIndex={-1}>
      <h2 id="discussion-title">
        {words.discussion} <span className="c-count">{words.count(comments.length)}</span>
      </h2>
      {comments.length === 0 && <p>{empty}</p>}
      {comments.map((comment) => (
        <Remark key={comment.id} comment={comment} />
      ))}
      {mayComment ? <RemarkForm again={again} count={comments.length} /> : <WhoMay />}
    </section>
  )
}

function Remark({ comment }: { readonly comment: Comment }) {
  const words = useWords(commentsWords)
  const isPublic = comment.audience === 'public'
  return (
    <article id={comment.id} className="c-remark" aria-label={comment.id}>
      <p className="c-quiet">
        <a href={`#${comment.id}`}>{comment.id}</a> · <strong>{comment.author}</strong>,{' '}
        <Localized text={comment.organisation} /> · <Time at={comment.writtenAt} /> ·{' '}
        <Icon name={isPublic ? 'speech' : 'lock'} /> {isPublic ? words.isPublic : words.groupOnly}
      </p>
      <p>{comment.body}</p>
    </article>
  )
}

function WhoMay() {
  const words = useWords(commentsWords)
  const { person } = useFrame()
  const { pathname, search } = useLocation()
  return (
    <p className="c-quiet">
      {words.whoMay}{' '}
      {!person && (
        <Link to={`/sign-in?next=${encodeURIComponent(`${pathname}${search}#discussion`)}`}>{words.signIn}</Link>
      )}
    </p>
  )
}
