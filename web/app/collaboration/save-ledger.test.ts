import { SaveLedger } from './save-ledger'

const edit = (n: number) => Uint8Array.of(n)

test('an edit is unsaved until the message that carried it is settled', () => {
  const ledger = new SaveLedger()
  ledger.add(edit(1), 100)
  expect(ledger.unsaved).toBe(1)

  ledger.sentAll()
  expect(ledger.saved(1)).toEqual([edit(1)])

  expect(ledger.unsaved).toBe(0)
  expect(ledger.oldestAt).toBeNull()
})

test('a settled message says nothing about edits made after it', () => {
  const ledger = new SaveLedger()
  ledger.add(edit(1), 100)
  ledger.sentAll()
  ledger.add(edit(2), 200)
  ledger.sentAll()

  expect(ledger.saved(1)).toEqual([edit(1)])
  expect(ledger.oldestAt).toBe(200)
  expect(ledger.saved(2)).toEqual([edit(2)])
})

test('an empty answer to the server’s question settles nothing', () => {
  const ledger = new SaveLedger()
  ledger.sentAll()
  ledger.add(edit(1), 100)

  expect(ledger.saved(1)).toEqual([])
  expect(ledger.unsaved).toBe(1)
})

test('after a cut nothing counts as sent, and the first message of the new line brings everything', () => {
  const ledger = new SaveLedger()
  ledger.add(edit(1), 100)
  ledger.sentAll()
  ledger.reconnected()

  expect(ledger.saved(1)).toEqual([])
  ledger.sentAll()

  expect(ledger.saved(1)).toEqual([edit(1)])
})
