import * as Y from 'yjs'
import { bindText } from './text-binding'

/** Two people's copies of one text, each tied to an input; what one does arrives at the other on `meet`. */
function twoInputs(start = '') {
  const [mine, theirs] = [new Y.Doc(), new Y.Doc()]
  mine.getText('t').insert(0, start)
  const meet = (): void => {
    Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine, Y.encodeStateVector(theirs)), 'other')
    Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs, Y.encodeStateVector(mine)), 'other')
  }
  meet()
  const input = document.createElement('textarea')
  document.body.append(input)
  input.focus()
  const untie = bindText(input, mine.getText('t'))
  return { input, untie, meet, text: mine.getText('t'), theirText: theirs.getText('t') }
}

/** The input as people write it, `|` for the caret. */
function shown(input: HTMLTextAreaElement): string {
  return `${input.value.slice(0, input.selectionStart)}|${input.value.slice(input.selectionStart)}`
}

/** Replaces the selection as a key press or a paste does. */
function type(input: HTMLTextAreaElement, words: string, options: InputEventInit = {}): void {
  input.setRangeText(words, input.selectionStart, input.selectionEnd, 'end')
  input.dispatchEvent(new InputEvent('input', options))
}

afterEach(() => document.body.replaceChildren())

describe('an input tied to a live text', () => {
  test('shows the text', () => {
    expect(twoInputs('seller').input.value).toBe('seller')
  })

  test('sends what is typed letter by letter', () => {
    const { input, text, theirText, meet } = twoInputs('sller')
    input.setSelectionRange(1, 1)
    const deltas: unknown[] = []
    text.observe((event) => deltas.push(event.delta))

    type(input, 'e')
    meet()

    expect(deltas).toEqual([[{ retain: 1 }, { insert: 'e' }]])
    expect(theirText.toString()).toBe('seller')
  })

  test('two who type in one field keep both, and the caret stays where it was among the letters', () => {
    const { input, theirText, meet } = twoInputs('name of seller')
    input.setSelectionRange(4, 4)

    theirText.insert(0, 'The ')
    type(input, 's')
    meet()

    expect(shown(input)).toBe('The names| of seller')
    expect(theirText.toString()).toBe('The names of seller')
  })

  test('what others delete before the caret moves it back', () => {
    const { input, theirText, meet } = twoInputs('the name of the seller')
    input.setSelectionRange(8, 8)

    theirText.delete(0, 4)
    meet()

    expect(shown(input)).toBe('name| of the seller')
  })

  test('a selection survives what others write in front of it', () => {
    const { input, theirText, meet } = twoInputs('seller name')
    input.setSelectionRange(7, 11)

    theirText.insert(0, '>> ')
    meet()

    expect(input.value.slice(input.selectionStart, input.selectionEnd)).toBe('name')
  })

  test('characters of two units are never split', () => {
    const { input, theirText, meet } = twoInputs('📦')
    input.setSelectionRange(0, 2)

    type(input, '📨')
    meet()

    expect(theirText.toString()).toBe('📨')
    expect(input.value).toBe('📨')
  })

  test('half a character that is not there yet is waited for by nobody: the pair arrives whole', () => {
    const { input, theirText, meet } = twoInputs('a📦b')
    input.setSelectionRange(3, 3)

    type(input, '🛃')
    theirText.insert(0, '🚚')
    meet()

    expect(theirText.toString()).toBe('🚚a📦🛃b')
    expect(shown(input)).toBe('🚚a📦🛃|b')
  })

  test('is left alone when it is untied', () => {
    const { input, untie, theirText, meet, text } = twoInputs('x')
    untie()

    theirText.insert(0, 'y')
    meet()
    input.value = 'z'
    input.dispatchEvent(new InputEvent('input'))

    expect(input.value).toBe('z')
    expect(text.toString()).toBe('yx')
  })
})

describe('while an input method composes', () => {
  const compose = (input: HTMLTextAreaElement, words: string): void => {
    input.dispatchEvent(new CompositionEvent('compositionstart'))
    type(input, words, { isComposing: true })
  }

  test('nothing is sent until the words are chosen', () => {
    const { input, text } = twoInputs('売')
    input.setSelectionRange(1, 1)

    compose(input, 'しゅ')
    expect(text.toString()).toBe('売')
    input.dispatchEvent(new CompositionEvent('compositionend'))

    expect(text.toString()).toBe('売しゅ')
  })

  test('what others write meanwhile does not disturb it, and both are there afterwards', () => {
    const { input, text, theirText, meet } = twoInputs('売')
    input.setSelectionRange(1, 1)
    compose(input, '主')

    theirText.insert(0, '【')
    meet()
    expect(input.value).toBe('売主')
    input.dispatchEvent(new CompositionEvent('compositionend'))

    expect(shown(input)).toBe('【売主|')
    expect(text.toString()).toBe('【売主')
  })

  test('a composition that is given up leaves what others wrote', () => {
    const { input, text, theirText, meet } = twoInputs('売')
    input.dispatchEvent(new CompositionEvent('compositionstart'))

    theirText.insert(1, '主')
    meet()
    input.dispatchEvent(new CompositionEvent('compositionend'))

    expect(text.toString()).toBe('売主')
    expect(input.value).toBe('売主')
  })
})
