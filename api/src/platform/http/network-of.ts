import { isIPv6 } from 'node:net'

/**
 * What attempts are counted by. Whoever has one IPv6 address has all 2^64 of its network (RFC 6177), so the network is
 * what counts; an IPv4 address counts as it is, also when it is written inside an IPv6 one.
 */
export function networkOf(address: string): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address.replace(/^::ffff:/, '')
  const [head = '', tail] = address.split('::')
  const groups = head.split(':').filter(Boolean)
  const after = (tail ?? '').split(':').filter(Boolean)
  const missing = tail === undefined ? 0 : 8 - groups.length - after.length
  return [...groups, ...Array<string>(missing).fill('0'), ...after].slice(0, 4).join(':')
}
