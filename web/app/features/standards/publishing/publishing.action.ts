import { redirect } from '@remix-run/node'
import { type Asking, act, formAgain, textField } from '~/graphql'
import { wordsFor } from '~/words'
import { dayOf } from './publishing.load'
import { ApproveStandard, PublishStandard, ReturnToDraft } from './publishing.queries'
import { publishingWords } from './publishing.words'

/** What the approval's form holds, and what comes back with it when something is wrong. */
export interface ApprovalTyped {
  readonly version: string
  readonly effectiveFrom: string
  readonly noticeEn: string
  readonly noticeFr: string
  readonly reason: string
  /** True when the date lies in the past and the steward must say that this is meant. */
  readonly isPast: boolean
}

/** Does what the pressed button says; what was typed comes back with what is wrong. */
export async function decidePublication(asking: Asking, id: string) {
  const form = await asking.request.formData()
  const intent = textField(form, 'intent')
  if (intent === 'approve') return approve(asking, id, form)
  if (intent === 'publish') return publish(asking, id, form)
  return returnToDraft(asking, id, form)
}

async function approve(asking: Asking, id: string, form: FormData) {
  const typed = typedOf(form)
  const words = wordsFor(asking.context.language, publishingWords)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typed.effectiveFrom)) {
    return formAgain([{ code: 'date-missing', at: 'effectiveFrom', text: words.dateMissing }], typed)
  }
  const isPast = typed.effectiveFrom < dayOf(new Date())
  if (isPast && form.get('pastMeant') !== 'yes') {
    return formAgain([{ code: 'date-past', at: 'effectiveFrom', text: words.datePast }], { ...typed, isPast })
  }
  const approved = await act(asking, ApproveStandard, {
    id,
    version: typed.version,
    effectiveFrom: typed.effectiveFrom,
    notice: { en: typed.noticeEn, fr: typed.noticeFr },
    hash: textField(form, 'hash'),
  })
  return approved.ok ? redirect(`/s/${id}/publish`) : formAgain(approved.problems, { ...typed, isPast })
}

async function publish(asking: Asking, id: string, form: FormData) {
  const published = await act(asking, PublishStandard, { id, hash: textField(form, 'hash') })
  if (!published.ok) return formAgain(published.problems, typedOf(form))
  return redirect(`/s/${id}/publish?done=${encodeURIComponent(published.data.publishStandard.version)}`)
}

async function returnToDraft(asking: Asking, id: string, form: FormData) {
  const returned = await act(asking, ReturnToDraft, { id, reason: textField(form, 'reason') })
  return returned.ok ? redirect(`/s/${id}/publish`) : formAgain(returned.problems, typedOf(form))
}

function typedOf(form: FormData): ApprovalTyped {
  return {
    version: textField(form, 'version'),
    effectiveFrom: textField(form, 'effectiveFrom'),
    noticeEn: textField(form, 'notice.en'),
    noticeFr: textField(form, 'notice.fr'),
    reason: textField(form, 'reason'),
    isPast: false,
  }
}
