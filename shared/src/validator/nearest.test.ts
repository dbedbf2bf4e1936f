import { nearest } from './nearest'

describe('nearest', () => {
  const modes = ['air', 'truck', 'rail', 'vessel', 'mail']
  it.each([
    ['Air', 'air'],
    ['vesel', 'vessel'],
    ['turck', 'truck'],
    ['mial', 'mail'],
  ])('takes %s for %s', (word, meant) => {
    expect(nearest(word, modes)).toBe(meant)
  })
  it.each(['', 'bicycle', 'x'.repeat(10_000)])('suggests nothing for %.12s', (word) => {
    expect(nearest(word, modes)).toBeUndefined()
  })
  it('takes the first of words equally close', () => {
    expect(nearest('bail', ['rail', 'mail'])).toBe('rail')
  })
  it('prefers the closest word over the first', () => {
    expect(nearest('totalValeu', ['totalWeight', 'totalVolume', 'totalValue'])).toBe('totalValue')
  })
})
