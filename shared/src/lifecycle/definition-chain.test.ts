import { advance, definitionActs, definitionStates, definitionTransitions, nextActs } from './definition-chain'

const ann = { now: 'ann', before: 'ann' }
const annThenBen = { now: 'ben', before: 'ann' }

describe('the chain of a data element set', () => {
  test('a draft becomes a standard by approval and publication', () => {
    expect(advance('draft', 'approve', { now: 'ann', before: null })).toEqual({ ok: true, value: 'approved' })
    expect(advance('approved', 'publish', annThenBen)).toEqual({ ok: true, value: 'published' })
  })

  test('who approved cannot publish', () => {
    expect(advance('approved', 'publish', ann)).toMatchObject({ ok: false, refusal: { code: 'second-person' } })
  })

  test('an approved set can go back to draft', () => {
    expect(advance('approved', 'returnToDraft', ann)).toEqual({ ok: true, value: 'draft' })
  })

  test('every pair of state and act that the table does not name is refused', () => {
    for (const state of definitionStates) {
      for (const act of definitionActs) {
        const isNamed = definitionTransitions.some((t) => t.act === act && t.from.includes(state))
        expect([state, act, advance(state, act, annThenBen).ok]).toEqual([state, act, isNamed])
      }
    }
  })

  test('nothing leads out of retirement, and a draft cannot be published', () => {
    expect(nextActs('retired')).toEqual([])
    expect(nextActs('draft')).not.toContain('publish')
  })
})
