import { Form } from '@remix-run/react'
import type { FormProblem } from '~/graphql'
import { ErrorSummary, errorAt, RadioGroup, SubmitButton, TextArea } from '~/ui'
import { Localized, Time, useWords } from '~/words'
import type { ElementRemark } from '../draft/draft.load'
import { elementWords } from '../words/element.words'

interface DiscussionProps {
  readonly comments: readonly ElementRemark[]
  readonly mayComment: boolean
  /** What came back from a remark that was not taken. */
  readonly answer:
    | {
        readonly problems: readonly FormProblem[]
        readonly typed: { readonly body: string; readonly audience: string }
      }
    | undefined
}

/** What people say about an element. Plain rows and a plain form: it works without scripts. */
export function Discussion({ comments, mayComment, answer }: DiscussionProps) {
  const words = useWords(elementWords)
  return (
    <section id="discussion" className="c-discussion" data-pane aria-labelledby="discussion-title">
      <h2 id="discussion-title">
        {words.discussion} <span className="c-count">{words.remarks(comments.length)}</span>
      </h2>
      {comments.length === 0 && <p>{words.noRemarks}</p>}
      <ol className="c-plain-list">
        {comments.map(({ id, author, organisation, audience, body, writtenAt }) => (
          <li key={id} id={id} className="c-remark">
            <p className="c-quiet">
              <strong>{author}</strong>, <Localized text={organisation} /> · <Time at={writtenAt} /> · {id} ·{' '}
              {audience === 'public' ? words.forPublic : words.forGroup}
            </p>
            <p className="c-remark__body">{body}</p>
          </li>
        ))}
      </ol>
      {mayComment && <RemarkForm key={comments.length} answer={answer} />}
    </section>
  )
}

function RemarkForm({ answer }: Pick<DiscussionProps, 'answer'>) {
  const words = useWords(elementWords)
  const problems = answer?.problems ?? []
  return (
    <Form method="post" className="c-form c-form--wide">
      <ErrorSummary problems={problems} />
      <TextArea
        name="body"
        label={words.yourRemark}
        required
        maxLength={5_000}
        defaultValue={answer?.typed.body ?? ''}
        error={errorAt(problems, 'body')}
      />
      <RadioGroup
        name="audience"
        legend={words.audience}
        defaultValue={answer?.typed.audience || 'group'}
        choices={[
          { value: 'group', label: words.forGroup },
          { value: 'public', label: words.forPublic },
        ]}
      />
      <SubmitButton variant="secondary" busyText={words.sending} name="intent" value="remark">
        {words.send}
      </SubmitButton>
    </Form>
  )
}
