import { ANNOUNCEMENT_INTERVAL_MS, announce, onAnnouncement } from './announcer'

let said: string[]
let stop: () => void

beforeEach(() => {
  jest.useFakeTimers()
  said = []
  stop = onAnnouncement((message) => said.push(message))
})

afterEach(() => {
  jest.advanceTimersByTime(10 * ANNOUNCEMENT_INTERVAL_MS)
  stop()
  jest.useRealTimers()
})

const joined = (n: number) => (n === 1 ? 'One person joined.' : `${n} people joined.`)

it('says the first message at once and the next ones not before the interval is over', () => {
  announce('Copied.')
  jest.advanceTimersByTime(0)
  announce('Saved.')
  jest.advanceTimersByTime(ANNOUNCEMENT_INTERVAL_MS - 1)
  expect(said).toEqual(['Copied.'])

  jest.advanceTimersByTime(1)

  expect(said).toEqual(['Copied.', 'Saved.'])
})

it('merges the messages of one kind that wait together, and says different ones in one breath', () => {
  announce('First.')
  jest.advanceTimersByTime(0)
  announce(joined, 'joined')
  announce(joined, 'joined')
  announce('The text is frozen.')

  jest.advanceTimersByTime(ANNOUNCEMENT_INTERVAL_MS)

  expect(said).toEqual(['First.', '2 people joined. The text is frozen.'])
})

it('speaks at once again after a silence', () => {
  announce('One.')
  jest.advanceTimersByTime(3 * ANNOUNCEMENT_INTERVAL_MS)
  announce('Two.')
  jest.advanceTimersByTime(0)

  expect(said).toEqual(['One.', 'Two.'])
})
