import { Form } from '@remix-run/react'
import type { LocalizedText } from '#shared/kernel'
import { SubmitButton } from '~/ui'
import { Localized, useWords } from '~/words'
import { identityWords } from './identity.words'

export interface DemonstrationAccount {
  readonly key: string
  readonly name: string
  readonly part: LocalizedText
  readonly organisation: LocalizedText
  readonly tryThis: readonly LocalizedText[]
}

/** The invented people of the demonstration, each one press away, with what one can try as them. */
export function DemonstrationAccounts({ accounts }: { readonly accounts: readonly DemonstrationAccount[] }) {
  const words = useWords(identityWords)
  if (accounts.length === 0) return null
  return (
    <section>
      <h2>{words.demonstrationAccounts}</h2>
      <p>{words.demonstrationLead}</p>
      <ul className="c-cards">
        {accounts.map((account) => (
          <li className="c-card" key={account.key}>
            <h3>{account.name}</h3>
            <p className="c-quiet">
              <Localized text={account.part} /> · <Localized text={account.organisation} />
            </p>
            <TryThis lines={account.tryThis} />
            <Form method="post">
              <SubmitButton variant="secondary" busyText={words.signingIn} name="account" value={account.key}>
                {words.signInAs(account.name)}
              </SubmitButton>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  )
}

function TryThis({ lines }: { readonly lines: readonly LocalizedText[] }) {
  const words = useWords(identityWords)
  return (
    <>
      <p>
        <strong>{words.whatYouCanTry}</strong>
      </p>
      <ul>
        {lines.map((line) => (
          <li key={line.en}>
            <Localized text={line} />
          </li>
        ))}
      </ul>
    </>
  )
}
