import {
  closeReasonOf,
  closeReasons,
  encodeNotice,
  isCollaborationPath,
  type Notice,
  parseHandshake,
  readNotice,
} from './index'

const ticket = 'a'.repeat(43)
const parse = (address: string) => {
  const url = new URL(address, 'ws://host')
  return parseHandshake(url.pathname, url.searchParams)
}

describe('notices', () => {
  const notices: readonly Notice[] = [
    { kind: 'welcome', position: 12, incarnation: 1, epoch: 3, schemaVersion: 2, writes: true },
    { kind: 'saved', position: 4_294_967_297, count: 9 },
    { kind: 'refused', count: 2, code: 'document-frozen', text: 'Le texte est figé 🔒' },
    { kind: 'access', epoch: 4, writes: false, code: 'document-frozen', text: 'frozen' },
  ]

  test.each(notices)('a $kind notice is read as it was written', (notice) => {
    expect(readNotice(encodeNotice(notice))).toEqual(notice)
  })

  test.each(notices)('every truncation of a $kind notice reads as nothing', (notice) => {
    const bytes = encodeNotice(notice)
    for (let length = 0; length < bytes.length; length++) expect(readNotice(bytes.subarray(0, length))).toBeNull()
  })

  test('a message of y-protocols and a kind from the future read as nothing', () => {
    expect(readNotice(Uint8Array.of(0, 0, 1, 0))).toBeNull()
    expect(readNotice(Uint8Array.of(8, 99, 1))).toBeNull()
  })
})

describe('the handshake', () => {
  test('names the document, the ticket and what the client understands', () => {
    expect(parse(`/collab/STD-001?ticket=${ticket}&wire=1&schema=3&incarnation=2&language=fr`)).toEqual({
      ok: true,
      value: { documentId: 'STD-001', ticket, hearsNotices: true, schemaVersion: 3, incarnation: 2, language: 'fr' },
    })
  })

  test('a stock client says only its ticket', () => {
    expect(parse(`/collab/STD-001?ticket=${ticket}`)).toMatchObject({
      value: { hearsNotices: false, schemaVersion: null },
    })
  })

  test.each([
    ['/collab/STD-001', 'sign-in-required'],
    ['/collab/STD-001?ticket=short', 'sign-in-required'],
    [`/collab/?ticket=${ticket}`, 'not-found'],
    [`/collab/a/b?ticket=${ticket}`, 'not-found'],
    [`/collab/%2e%2e?ticket=${ticket}`, 'not-found'],
    [`/collab/STD-001?ticket=${ticket}&schema=x`, 'bad-request'],
    [`/collab/STD-001?ticket=${ticket}&incarnation=-1`, 'bad-request'],
  ])('%s is refused with %s', (address, code) => {
    expect(parse(address)).toMatchObject({ ok: false, refusal: { code } })
  })

  test('only its own addresses belong to it', () => {
    expect(['/collab', '/collab/x', '/collaborate', '/graphql'].map(isCollaborationPath)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})

test('every close reason has its own code, fits a close frame and is found by its code', () => {
  for (const [reason, row] of Object.entries(closeReasons)) {
    expect(closeReasonOf(row.code)).toBe(reason)
    expect(Buffer.byteLength(row.text.en)).toBeLessThanOrEqual(123)
    expect(row.text.fr).not.toBe('')
  }
  expect(closeReasonOf(1006)).toBeNull()
})
