import { Dice } from '../../definitions/sets.fixture'
import { between, isPosition, spread } from './position'

describe('positions', () => {
  test('there is always room between two different ones, through 2,000 seeded insertions', () => {
    for (let seed = 0; seed < 20; seed++) {
      const dice = new Dice(seed)
      const list = spread(dice.roll(5))
      for (let step = 0; step < 100; step++) {
        const place = dice.roll(list.length + 1)
        const position = between(list[place - 1] ?? null, list[place] ?? null)
        expect(isPosition(position)).toBe(true)
        list.splice(place, 0, position ?? '')
      }

      expect(list).toEqual([...list].sort())
      expect(new Set(list).size).toBe(list.length)
    }
  })

  test('appending 50,000 rows keeps them at four digits', () => {
    const positions = spread(50_000)

    expect(positions.every((position) => position.length === 4 && isPosition(position))).toBe(true)
    expect(positions).toEqual([...positions].sort())
  })

  test('equal, crossed and worn-out neighbours leave no room', () => {
    expect(between('i001', 'i001')).toBeNull()
    expect(between('i002', 'i001')).toBeNull()
    expect(between(`i${'0'.repeat(58)}1`, `i${'0'.repeat(58)}2`)).toBeNull()
  })

  test('the ends do not run out', () => {
    expect(between('zzzz', null)).toBe('zzzzi')
    expect(between(null, '0001')).toBe('0000i')
  })

  test.each(['', '0', 'i0', 'I1', 'é1', 'x'.repeat(61), 7, null])('%p is no position', (value) => {
    expect(isPosition(value)).toBe(false)
  })
})
