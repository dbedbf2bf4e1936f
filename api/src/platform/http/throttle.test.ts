import { networkOf } from './network-of'
import { Throttle } from './throttle'

describe('a throttle', () => {
  it('lets a key pass as often as its bound says, and then says how long to wait', async () => {
    const throttle = new Throttle({ times: 2, seconds: 60 })

    await throttle.spend('a')
    await throttle.spend('a')

    await expect(throttle.spend('a')).rejects.toMatchObject({ refusal: { code: 'too-many' } })
    await expect(throttle.spend('a')).rejects.toMatchObject({ refusal: { values: { seconds: expect.any(Number) } } })
    await expect(throttle.spend('b')).resolves.toBeUndefined()
  })

  it('gives back what it is told to', async () => {
    const throttle = new Throttle({ times: 1, seconds: 60 })
    await throttle.spend('a')

    await throttle.reward('a')

    await expect(throttle.spend('a')).resolves.toBeUndefined()
  })
})

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
])('%s counts as %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})
