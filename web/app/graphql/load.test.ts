/** @jest-environment node */
import type { PersonId } from '#shared/kernel'
import { publicActor } from '#shared/people'
import type { GraphqlAnswer, Host } from '../host'
import { act } from './act'
import { load, loadPart } from './load'
import type { Operation } from './operation'
import { signedIn } from './refusals'

const Question: Operation<{ name: string }, { id: string }> = { toString: () => 'query Question' }
const REQUEST_ID = '5e0f1c5e-0000-4000-8000-000000000001'

/** A page's request to a server that answers so. */
function asking(answer: GraphqlAnswer, address = '/g/ecom?view=all', cookie = '') {
  const asked: unknown[] = []
  const context: Host = {
    nonce: '',
    requestId: REQUEST_ID,
    actor: publicActor,
    language: 'fr',
    demonstration: false,
    execute: async (...call) => {
      asked.push(call)
      return answer
    },
    setSession: () => {},
    clearSession: () => {},
  }
  return { request: new Request(`http://concordat.test${address}`, { headers: { cookie } }), context, asked }
}

const refusing = (code: string, kind: string, at: string | null = null): GraphqlAnswer => ({
  data: null,
  problems: [{ code, kind, at, text: { en: `${code} in English`, fr: `${code} en français` } }],
})

const thrownBy = async (answer: Promise<unknown>): Promise<Response> => {
  const thrown = await answer.then(
    () => null,
    (error: unknown) => error,
  )
  if (!(thrown instanceof Response)) throw new Error('No Response was thrown')
  return thrown
}

it('asks with the variables and answers the data', async () => {
  const page = asking({ data: { name: 'E-Commerce' }, problems: [] })

  await expect(load(page, Question, { id: 'ecom' })).resolves.toEqual({ name: 'E-Commerce' })

  expect(page.asked).toEqual([['query Question', { id: 'ecom' }]])
})

it('answers alike for what is absent, what is not the reader’s and what is no id at all', async () => {
  const kinds = ['notFound', 'notAllowed', 'badRequest', 'invalid']

  const answers = await Promise.all(
    kinds.map((kind) => thrownBy(load(asking(refusing('x', kind)), Question, { id: '1' }))),
  )

  const seen = await Promise.all(answers.map(async (a) => [a.status, await a.text(), [...a.headers]]))
  expect(seen).toEqual(kinds.map(() => [404, '', []]))
})

it('sends strangers to sign in and back to the page', async () => {
  const answer = await thrownBy(load(asking(refusing('sign-in-required', 'signInRequired')), Question, { id: '1' }))

  expect(answer.headers.get('Location')).toBe(`/sign-in?next=${encodeURIComponent('/g/ecom?view=all')}`)
})

it('tells those whose session ended that it did, and drops the mark of an index route from the way back', async () => {
  const page = asking(refusing('sign-in-required', 'signInRequired'), '/?index', 'language=fr; session=abc')

  const answer = await thrownBy(act(page, Question, { id: '1' }))

  expect(answer.headers.get('Location')).toBe('/sign-in?next=%2F&ended=1')
})

it('shows a fault of ours with the number of its log line', async () => {
  const number = '9d1b2c3a-1111-4222-8333-444455556666'
  const fault = { code: 'INTERNAL', kind: 'bug', at: null, text: { en: `Our side (${number}).`, fr: '' } }

  const answer = await thrownBy(load(asking({ data: null, problems: [fault] }), Question, { id: '1' }))

  expect([answer.status, await answer.text()]).toEqual([500, number])
})

it('leaves the other parts of a page standing when one fails', async () => {
  await expect(loadPart(asking(refusing('x', 'bug')), Question, { id: '1' })).resolves.toBeNull()
})

it('gives a form its problems in the reader’s language, each at its field', async () => {
  const done = await act(asking(refusing('field-empty', 'invalid', '/title/en')), Question, { id: '1' })

  expect(done).toEqual({
    ok: false,
    problems: [{ code: 'field-empty', at: 'title.en', text: 'field-empty en français' }],
  })
})

it('keeps a wrong password on the form: only a missing session leads to the sign-in page', async () => {
  const done = await act(asking(refusing('wrong-credentials', 'signInRequired')), Question, { id: '1' })

  expect(done).toMatchObject({ ok: false, problems: [{ code: 'wrong-credentials' }] })
})

it('keeps the form when the fault is ours, with the number for the operator', async () => {
  const done = await act(asking(refusing('INTERNAL', 'bug')), Question, { id: '1' })

  expect(done).toMatchObject({ ok: false, problems: [{ text: expect.stringContaining(REQUEST_ID) }] })
})

it('knows who is signed in', async () => {
  const page = asking({ data: null, problems: [] })

  expect(() => signedIn(page)).toThrow()
  const person = { kind: 'person', personId: 'per_1' as PersonId } as Host['actor']
  expect(signedIn({ ...page, context: { ...page.context, actor: person } })).toBe(person)
})
