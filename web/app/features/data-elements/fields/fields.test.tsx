import { act, fireEvent, render, screen } from '@testing-library/react'
import * as Y from 'yjs'
import { blankSet, type DataElementSet } from '#shared/definitions'
import { addRule, dataElementsKind, setRuleField } from '#shared/documents'
import { LiveDocument, useModel, useUndo } from '~/collaboration'
import { previewOf } from '../preview/preview'
import { useSubjectDiagnostics } from '../set/use-subject-diagnostics'
import { EditingProvider } from './editing'
import { LiveEntry } from './live-entry'
import { LiveText } from './live-text'

const key = 'rule-1'

/** One person's page with one rule, and somebody else's copy of the set; `meet` exchanges what both did. */
function pageWithRule(expression = 'present(mode)') {
  const theirs = new Y.Doc()
  Y.applyUpdate(theirs, dataElementsKind.create(blankSet({ en: 'Set', fr: 'Ensemble' })))
  addRule(theirs, key, { id: 'R-01', expression })
  const live = new LiveDocument({
    schemaVersion: 1,
    language: 'en',
    ticket: async () => ({ kind: 'unreachable' }),
    connect: () => ({ send: () => undefined, close: () => undefined }),
  })
  const mine = live.state.doc
  const meet = () =>
    act(async () => {
      Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs, Y.encodeStateVector(mine)), live)
      Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine, Y.encodeStateVector(theirs)))
      await new Promise((resolve) => setTimeout(resolve, 40))
    })
  Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs), live)
  render(<Page live={live} />)
  return { meet, theirs, mine }
}

function Page({ live }: { readonly live: LiveDocument }) {
  const doc = live.state.doc
  const { model: set } = useModel(doc, dataElementsKind)
  const undo = useUndo(doc)
  const preview = previewOf({ set, message: '', value: null })
  return (
    <EditingProvider editing={{ live, doc, set, readOnly: false, undo, preview, removed: () => undefined }}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: stands for the editor around the fields */}
      <div onKeyDown={undo.onKeyDown}>
        <RuleFields set={set} doc={doc} />
      </div>
    </EditingProvider>
  )
}

function RuleFields({ set, doc }: { readonly set: DataElementSet; readonly doc: Y.Doc }) {
  const rule = set.rules[0]
  const diagnostics = useSubjectDiagnostics('rule', rule?.id ?? '')
  return (
    <>
      <LiveEntry
        place={{ part: 'rule', id: key, field: 'id' }}
        label="Id"
        value={rule?.id ?? ''}
        onSet={(value) => setRuleField(doc, key, 'id', value)}
      />
      <LiveText
        place={{ part: 'rule', id: key, field: 'expression' }}
        label="Rule"
        value={rule?.expression ?? ''}
        diagnostics={diagnostics('expression')}
      />
    </>
  )
}

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label)

describe('a value that is written as a whole', () => {
  test('shows what others write', async () => {
    const { meet, theirs } = pageWithRule()

    setRuleField(theirs, key, 'id', 'R-09')
    await meet()

    expect(field('Id').value).toBe('R-09')
    expect(screen.queryByRole('status')).toBeNull()
  })

  test('who is overwritten is told both values and can put theirs back', async () => {
    const { meet, theirs } = pageWithRule()
    field('Id').focus()
    fireEvent.change(field('Id'), { target: { value: 'R-0' } })
    fireEvent.change(field('Id'), { target: { value: 'R-02' } })
    await meet()

    setRuleField(theirs, key, 'id', 'R-77')
    await meet()

    expect(field('Id').value).toBe('R-77')
    expect(screen.getByRole('status')).toHaveTextContent('Somebody else wrote “R-77” here; you had “R-02”.')
    fireEvent.click(screen.getByRole('button', { name: 'Put mine back' }))
    await meet()
    expect(field('Id').value).toBe('R-02')
  })

  test('what is typed is written letter by letter, and one’s own letters are nobody else’s', async () => {
    const { meet } = pageWithRule()

    for (const value of ['R', 'R-', 'R-1', 'R-12']) fireEvent.change(field('Id'), { target: { value } })
    await meet()

    expect(field('Id').value).toBe('R-12')
    expect(screen.queryByRole('status')).toBeNull()
  })
})

describe('undo in a value that is written as a whole', () => {
  test('shows what stood there before, and blames nobody', async () => {
    const { meet } = pageWithRule()
    await meet()
    fireEvent.change(field('Id'), { target: { value: 'R-02' } })
    await meet()

    fireEvent.keyDown(field('Id'), { key: 'z', ctrlKey: true })
    await meet()

    expect(field('Id').value).toBe('R-01')
    expect(screen.queryByRole('status')).toBeNull()
  })
})

describe('a live text', () => {
  test('marks the place of a problem and puts the suggestion in its place', async () => {
    const { meet } = pageWithRule('presen(mode)')

    expect(screen.getByText('presen').tagName).toBe('MARK')
    fireEvent.click(screen.getByRole('button', { name: 'Did you mean present?' }))
    await meet()

    expect(field('Rule').value).toBe('present(mode)')
  })

  test('Ctrl+Z takes back one’s own letters and leaves those of others', async () => {
    const { meet, theirs } = pageWithRule('a')
    await meet()
    const input = field('Rule')
    input.focus()
    input.value = 'ab'
    input.setSelectionRange(2, 2)
    fireEvent(input, new InputEvent('input', { bubbles: true }))
    await meet()
    const theirText = theirs.getMap('rules').get(key)
    if (!(theirText instanceof Y.Map)) throw new Error('The rule is there')
    theirText.get('expression').insert(0, 'their ')
    await meet()
    expect(input.value).toBe('their ab')

    fireEvent.keyDown(input, { key: 'z', ctrlKey: true })
    await meet()

    expect(input.value).toBe('their a')
  })
})
