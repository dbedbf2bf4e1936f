import * as Y from 'yjs'
import { Dice } from '../definitions/sets.fixture'
import { applyTextEdit, diffTextEdit, mapCaret } from './text-edit'

const split = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

function someText(dice: Dice, most = 8): string {
  return dice.list(most, () => dice.one(['a', 'b', 'a', '😀', '😁', '𝔘', 'é', '\n'])).join('')
}

describe('the edit between two values of an input', () => {
  test.each([
    ['typing', 'fo', 'foo', 2, { at: 1, remove: 0, insert: 'o' }],
    ['typing an equal letter at the end', 'fo', 'foo', 3, { at: 2, remove: 0, insert: 'o' }],
    ['deleting one of two equal letters', 'foo', 'fo', 1, { at: 1, remove: 1, insert: '' }],
    ['replacing a selection', 'one two three', 'one 2 three', 5, { at: 4, remove: 3, insert: '2' }],
    ['exchanging a smile for one that shares its first half', '😀', '😁', 2, { at: 0, remove: 2, insert: '😁' }],
    ['clearing', 'abc', '', 0, { at: 0, remove: 3, insert: '' }],
    ['pasting over equal text', 'abab', 'abababab', 8, { at: 4, remove: 0, insert: 'abab' }],
    ['a caret outside the value', 'a', 'ab', 99, { at: 1, remove: 0, insert: 'b' }],
  ])('%s is one small edit', (_, before, after, caret, edit) => {
    expect(diffTextEdit(before, after, caret)).toEqual(edit)
  })

  test('nothing changed is no edit', () => {
    expect(diffTextEdit('a', 'a', 1)).toBeNull()
  })

  test('turns the one value into the other and never splits a character, in 20,000 seeded cases', () => {
    const dice = new Dice(1)
    for (let round = 0; round < 20_000; round++) {
      const before = someText(dice)
      const after = someText(dice)
      const edit = diffTextEdit(before, after, dice.roll(after.length + 3) - 1)

      if (edit === null) {
        expect(after).toBe(before)
        continue
      }
      const removed = before.slice(edit.at, edit.at + edit.remove)
      expect(applyTextEdit(before, edit)).toBe(after)
      expect([before.slice(0, edit.at), removed, edit.insert].filter((part) => split.test(part))).toEqual([])
    }
  })

  test('finds the very letters that were typed at the caret', () => {
    const dice = new Dice(2)
    for (let round = 0; round < 5_000; round++) {
      const before = someText(dice)
      const at = [...before].slice(0, dice.roll([...before].length + 1)).join('').length
      const typed = dice.one(['a', 'ab', '😀'])
      const after = before.slice(0, at) + typed + before.slice(at)

      expect(diffTextEdit(before, after, at + typed.length)).toEqual({ at, remove: 0, insert: typed })
    }
  })
})

describe('a caret while others type', () => {
  test.each([
    ['before it moves it along', 3, [{ insert: 'xy' }], 5],
    ['behind it leaves it', 3, [{ retain: 4 }, { insert: 'xy' }], 3],
    ['exactly at it comes to stand behind it', 3, [{ retain: 3 }, { insert: 'xy' }], 3],
    ['deleted before it moves it back', 3, [{ retain: 1 }, { delete: 2 }], 1],
    ['deleted around it puts it at the gap', 3, [{ retain: 1 }, { delete: 5 }], 1],
    ['replaced around it puts it at the gap', 3, [{ retain: 1 }, { delete: 5 }, { insert: 'abc' }], 1],
  ])('text put in or %s', (_, caret, delta, place) => {
    const moved = mapCaret(caret, delta)

    expect(moved).toBe(place)
  })

  test('stays between the same letters, in 3,000 seeded edits of a live text', () => {
    const dice = new Dice(3)
    for (let round = 0; round < 3_000; round++) {
      const text = new Y.Doc().getText()
      const letters = 'abcdefghij'
      text.insert(0, letters)
      let caret = 1 + dice.roll(9)
      const [left, right] = [letters.charAt(caret - 1), letters.charAt(caret)]
      text.observe(({ delta }) => {
        caret = mapCaret(caret, delta)
      })

      for (let step = 0; step < 3; step++) {
        const at = dice.roll(text.length + 1)
        if (dice.roll(2) === 0) text.insert(at, 'XY')
        else text.delete(at, Math.min(dice.roll(3), text.length - at))
      }

      const now = text.toString()
      if (now.includes(left)) expect(caret).toBeGreaterThan(now.indexOf(left))
      if (right !== '' && now.includes(right)) expect(caret).toBeLessThanOrEqual(now.indexOf(right))
    }
  })
})
