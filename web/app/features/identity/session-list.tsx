import { Form } from '@remix-run/react'
import { SubmitButton, Table, VisuallyHidden } from '~/ui'
import { Time, useWords } from '~/words'
import { deviceName } from './device-name'
import { identityWords } from './identity.words'

export interface OwnSession {
  readonly id: string
  readonly device: string
  readonly createdAt: string
  readonly lastSeenAt: string
  readonly isCurrent: boolean
}

/** Where one is signed in; each session but this one can be ended. */
export function SessionList({ sessions }: { readonly sessions: readonly OwnSession[] }) {
  const words = useWords(identityWords)
  return (
    <>
      <Table
        caption={words.sessions}
        count={words.sessionCount(sessions.length)}
        rows={sessions}
        rowKey={(session) => session.id}
        columns={[
          { id: 'device', heading: words.device, cell: (session) => <Device name={session.device} /> },
          { id: 'since', heading: words.since, cell: (session) => <Time at={session.createdAt} /> },
          { id: 'seen', heading: words.lastSeen, cell: (session) => <Time at={session.lastSeenAt} /> },
          { id: 'act', heading: words.act, cell: (session) => <EndSession session={session} /> },
        ]}
      />
      {sessions.length > 1 && (
        <Form method="post">
          <SubmitButton variant="secondary" busyText={words.ending} name="intent" value="end-others">
            {words.endOthers}
          </SubmitButton>
        </Form>
      )}
    </>
  )
}

function EndSession({ session }: { readonly session: OwnSession }) {
  const words = useWords(identityWords)
  if (session.isCurrent) return <strong>{words.thisOne}</strong>
  return (
    <Form method="post">
      <SubmitButton variant="secondary" small busyText={words.ending} name="session" value={session.id}>
        {words.end} <VisuallyHidden>{words.endOf(deviceName(session.device) || words.unknownDevice)}</VisuallyHidden>
      </SubmitButton>
    </Form>
  )
}

function Device({ name }: { readonly name: string }) {
  const words = useWords(identityWords)
  const short = deviceName(name)
  if (!short) return words.unknownDevice
  return short === name ? (
    name
  ) : (
    <>
      {short}
      <span className="c-under">{name}</span>
    </>
  )
}
