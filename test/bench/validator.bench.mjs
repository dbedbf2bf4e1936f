// The interpreter on the front page's parcel: shipments a second on one core, beside JSON.parse of the same bytes, and
// from publication to the first verdict of the new version.
import fs from 'node:fs'
import { createRequire } from 'node:module'
import { median, print } from './figures.mjs'
import { startApp } from './running-app.mjs'

const require = createRequire(import.meta.url)
const { compile, judge } = require('../../dist/shared/src/validator/index.js')
const { buildStd001, frontPageExample } = require('../../dist/api/src/modules/demonstration/std-001/index.js')

const { program } = compile(buildStd001())
const bytes = new TextEncoder().encode(frontPageExample)
const rates = { judge: [], parse: [] }
for (let round = 0; round < 9; round++) {
  rates.judge.push(perSecond(() => judge(program, bytes)))
  rates.parse.push(perSecond(() => JSON.parse(new TextDecoder().decode(bytes))))
}
print('interpreter.shipments', median(rates.judge), '/s')
print('interpreter.under.json.parse', median(rates.parse) / median(rates.judge), 'x slower')
print(
  'compile.std001',
  time(() => compile(buildStd001())),
  'ms',
)

const app = await startApp()
print('publication.to.verdict', await publishAndWait(), 'ms')
await app.stop()
fs.rmSync(app.folder, { recursive: true, force: true })

function perSecond(work) {
  const began = performance.now()
  let count = 0
  while (performance.now() - began < 250) {
    work()
    count++
  }
  return (count * 1000) / (performance.now() - began)
}

function time(work) {
  const began = performance.now()
  work()
  return performance.now() - began
}

async function publishAndWait() {
  const steward = (part) => signIn(app.accounts[part])
  const [approver, publisher] = [await steward(3), await steward(4)]
  const { publication } = await ask(approver, '{ publication(id: "STD-001") { hash } }')
  await ask(
    approver,
    `mutation { approveStandard(id: "STD-001", version: "1.1.0", effectiveFrom: "2019-12-01", hash: "${publication.hash}", notice: {en: "Bench", fr: "Mesure"}) { state } }`,
  )
  await ask(publisher, `mutation { publishStandard(id: "STD-001", hash: "${publication.hash}") { version } }`)
  const began = performance.now()
  for (;;) {
    const answer = await fetch(`${app.url}/v1/standards/STD-001/validate`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: frontPageExample,
    })
    if ((await answer.json()).version === '1.1.0') return performance.now() - began
  }
}

async function ask(token, query) {
  const answer = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  })
  const { data, errors } = await answer.json()
  if (errors) throw new Error(errors[0].message)
  return data
}

async function signIn(account) {
  const answer = await fetch(`${app.url}/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(account),
  })
  return (await answer.json()).token
}
