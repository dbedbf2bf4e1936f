import { refuse } from '#shared/kernel'
import { contentOf, LiveWorld, until } from '../convergence/live-world'
import { type PageClient, pageClient } from '../world/page-client'

let world: LiveWorld
const open: PageClient[] = []

beforeAll(async () => {
  world = await LiveWorld.start()
})
afterEach(() => {
  for (const client of open.splice(0)) client.stop()
})
afterAll(() => world.stop())

const textOf = (client: PageClient) => client.state.doc.getText('text')
const isSaved = (client: PageClient) => client.state.save.state === 'saved'

async function withDraft(content = 'seed ') {
  const documentId = await world.document(content)
  const ada = world.person('Ada')
  world.let(ada, 'edit', documentId)
  const join = async (person = ada, options = {}) => {
    const line = pageClient(world, person, documentId, options)
    open.push(line.client)
    line.client.start()
    return line
  }
  return { documentId, ada, join }
}

async function withEditor() {
  const draft = await withDraft()
  const line = await draft.join()
  await until('the editor may write', () => line.client.state.isLoaded && line.client.state.mayWrite)
  return { ...draft, line, editor: line.client }
}

/** Freezes as approval does: rights are asked for again, and nobody may edit. */
async function freeze(documentId: Awaited<ReturnType<typeof withDraft>>['documentId']) {
  await world.database.transaction((tx) => world.live.freeze(tx, documentId))
}

describe('what the client shows as saved', () => {
  test('an edit is saved when the log has it, and not before', async () => {
    const { documentId, line, editor } = await withEditor()
    line.hold(true)

    textOf(editor).insert(5, 'typed')
    expect(editor.state.save.state).toBe('saving')
    await until('patience ends', () => editor.state.save.state === 'notSaved')
    expect((await world.replayed(documentId)).getText('text').toString()).toBe('seed ')
    line.hold(false)
    await until('it is saved', () => isSaved(editor))

    expect((await world.replayed(documentId)).getText('text').toString()).toBe('seed typed')
  })

  test('that an earlier edit is in the log says nothing about a later one', async () => {
    const { documentId, line, editor } = await withEditor()
    textOf(editor).insert(5, 'first')
    line.hold(true)
    textOf(editor).insert(10, ' second')

    await until('the first is in the log', async () =>
      (await world.replayed(documentId)).getText('text').toString().endsWith('first'),
    )
    await until('patience ends', () => editor.state.save.state === 'notSaved')

    expect(editor.state.save).toEqual({ state: 'notSaved', changes: 1 })
  })

  test('at every moment at which all is shown as saved, the log holds all of it', async () => {
    const { documentId, line, editor } = await withEditor()
    let seen = 0
    for (let i = 0; i < 60; i++) {
      textOf(editor).insert(0, `${i} `)
      if (i % 7 === 0) textOf(editor).delete(0, 1)
      if (i % 20 === 10) line.cut()
      await new Promise((resolve) => setTimeout(resolve, 15))
      if (!isSaved(editor)) continue
      seen++
      const shown = textOf(editor).toString()
      expect((await world.replayed(documentId)).getText('text').toString()).toBe(shown)
    }
    await until('it is saved', () => isSaved(editor))

    expect(seen).toBeGreaterThan(3)
    expect(contentOf(await world.replayed(documentId))).toEqual(contentOf(editor.state.doc))
  })

  test('a deletion counts as an edit', async () => {
    const { documentId, editor } = await withEditor()

    textOf(editor).delete(0, 5)
    expect(isSaved(editor)).toBe(false)
    await until('it is saved', () => isSaved(editor))

    expect((await world.replayed(documentId)).getText('text').toString()).toBe('')
  })
})

describe('a line that breaks', () => {
  test('what was written meanwhile is counted as not saved, and brought along on return', async () => {
    const { documentId, line, editor } = await withEditor()
    line.reach(false)
    await until('the line is down', () => editor.state.line.state === 'waiting')

    textOf(editor).insert(0, 'one ')
    textOf(editor).insert(0, 'two ')
    expect(editor.state.save).toEqual({ state: 'notSaved', changes: 2 })
    line.reach(true)
    await until('it is saved', () => isSaved(editor))

    expect((await world.replayed(documentId)).getText('text').toString()).toBe('two one seed ')
  })

  test('two who wrote apart agree afterwards', async () => {
    const { ada, join } = await withDraft()
    const [first, second] = [await join(), await join(ada)]
    await until('both are there', () => first.client.state.mayWrite && second.client.state.mayWrite)

    first.reach(false)
    textOf(first.client).insert(0, 'first ')
    textOf(second.client).insert(5, 'second')
    first.reach(true)
    await until('they agree', () => textOf(first.client).length === 17 && textOf(second.client).length === 17)

    expect(textOf(first.client).toString()).toBe(textOf(second.client).toString())
  })

  test('what is unsaved can be told from what is saved', async () => {
    const { line, editor } = await withEditor()
    line.reach(false)

    textOf(editor).insert(0, 'mine ')

    const unsaved = editor.unsaved()
    expect(unsaved?.without.getText('text').toString()).toBe('seed ')
    expect(unsaved?.mine.getText('text').toString()).toBe('mine seed ')
  })
})

describe('a page that is left', () => {
  test('waits for its last edits, then hangs up', async () => {
    const { documentId, editor } = await withEditor()
    textOf(editor).insert(5, 'last words')

    editor.stop()
    expect(editor.state.line.state).toBe('open')
    await until('it hangs up', () => editor.state.line.state === 'stopped')

    expect(editor.unsaved()).toBeNull()
    expect((await world.replayed(documentId)).getText('text').toString()).toBe('seed last words')
  })
})

describe('edits that are not taken', () => {
  test('are set aside with the reason, and the copy says again what the server says', async () => {
    const { documentId, line, editor } = await withEditor()
    line.hold(true)
    textOf(editor).insert(0, 'too late ')

    await freeze(documentId)
    line.hold(false)
    await until('they are set aside', () => editor.state.setAside.length === 1)
    await until('it is back', () => editor.state.line.state === 'open')

    const [aside] = editor.state.setAside
    expect(aside?.reason).toContain('frozen')
    expect(aside?.without.getText('text').toString()).toBe('seed ')
    expect(aside?.mine.getText('text').toString()).toBe('too late seed ')
    expect(textOf(editor).toString()).toBe('seed ')
    expect(editor.state.mayWrite).toBe(false)
    await until('nothing is unsaved', () => isSaved(editor))
  })

  test('written offline before a freeze are set aside on return', async () => {
    const { documentId, ada, line, editor } = await withEditor()
    line.reach(false)
    textOf(editor).insert(0, 'offline ')
    await freeze(documentId)
    world.let(ada, 'read', documentId)

    line.reach(true)
    await until('they are set aside', () => editor.state.setAside.length === 1)

    expect(editor.state.setAside[0]?.mine.getText('text').toString()).toBe('offline seed ')
    expect((await world.replayed(documentId)).getText('text').toString()).toBe('seed ')
  })

  test('do not come back by themselves when the text is opened again', async () => {
    const { documentId, line, editor } = await withEditor()
    line.hold(true)
    textOf(editor).insert(0, 'too late ')
    await freeze(documentId)
    line.hold(false)
    await until('they are set aside', () => editor.state.setAside.length === 1)

    await world.database.transaction((tx) => world.live.thaw(tx, documentId))
    await until('writing is open again', () => editor.state.mayWrite)
    textOf(editor).insert(0, 'new ')
    await until('it is saved', () => isSaved(editor))

    expect((await world.replayed(documentId)).getText('text').toString()).toBe('new seed ')
    expect(editor.state.setAside).toHaveLength(1)
  })

  test('an edit too large is set aside; the ones after it are saved', async () => {
    const { documentId, editor } = await withEditor()

    textOf(editor).insert(0, 'x'.repeat(300_000))
    await until('it is set aside', () => editor.state.setAside.length === 1)
    await until('it is back', () => editor.state.mayWrite && editor.state.line.state === 'open')
    textOf(editor).insert(0, 'small ')
    await until('it is saved', () => isSaved(editor))

    expect((await world.replayed(documentId)).getText('text').toString()).toBe('small seed ')
  })
})

describe('the door', () => {
  test('a reader sees the text live and is told why it cannot be written', async () => {
    const { documentId, editor, join } = await withEditor()
    const ron = world.person('Ron')
    world.let(ron, 'read', documentId)

    const { client: reader } = await join(ron, { language: 'fr' })
    textOf(editor).insert(0, 'live ')
    await until('the reader sees it', () => textOf(reader).toString() === 'live seed ')

    expect(reader.state.mayWrite).toBe(false)
    expect(reader.state.readOnly).toEqual({ code: 'document-read-only', text: frenchReadOnly() })
  })

  test('a freeze turns an open editor read-only, with its reason', async () => {
    const { documentId, editor } = await withEditor()

    await freeze(documentId)
    await until('it is read-only', () => !editor.state.mayWrite)

    expect(editor.state.readOnly?.text).toContain('frozen')
    expect(editor.state.setAside).toEqual([])
  })

  test('a page older than the document is told to reload, and does not come back by itself', async () => {
    const { ada, join } = await withDraft()

    const { client } = await join(ada, { schemaVersion: 0 })
    await until('it is sent away', () => client.state.line.state === 'ended')

    expect(client.state.line.reason).toBe('outdatedClient')
  })

  test('who loses access keeps unsaved edits aside', async () => {
    const { documentId, ada, line, editor } = await withEditor()
    line.reach(false)
    textOf(editor).insert(0, 'mine ')
    world.let(ada, 'nothing', documentId)
    line.reach(true)

    await until('it is sent away', () => editor.state.line.state === 'ended')

    expect(editor.state.line.reason).toBe('notFound')
    expect(editor.state.setAside[0]?.mine.getText('text').toString()).toBe('mine seed ')
  })
})

describe('presence', () => {
  test('others see by field who is there, under the name of the session', async () => {
    const { documentId, editor, join } = await withEditor()
    const ben = world.person('Ben')
    world.let(ben, 'edit', documentId)
    const { client: other } = await join(ben)

    other.setPlace('element/DE-014/name.en')
    await until('Ben is seen', () => editor.state.people.some(({ place }) => place === 'element/DE-014/name.en'))
    expect(editor.state.people).toEqual([expect.objectContaining({ name: 'Ben', colour: expect.stringMatching(/^#/) })])
    other.stop()

    await until('Ben is gone', () => editor.state.people.length === 0)
  })
})

function frenchReadOnly(): string {
  const { refusals } = require('../../shared/src/kernel/refusals') as typeof import('../../shared/src/kernel/refusals')
  return refusals[refuse('document-read-only').refusal.code].text.fr
}
