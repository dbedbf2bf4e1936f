import { ownPath } from './forms'

it.each([
  ['/home', '/home'],
  ['/g/ecom?x=1#people', '/g/ecom?x=1#people'],
  ['//evil.example', '/'],
  ['/.//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['https://evil.example/', '/'],
  ['javascript:alert(1)', '/'],
  ['/\t/evil.example', '/'],
  ['home', '/'],
  ['', '/'],
  [null, '/'],
])('lets nobody be sent elsewhere by a link: %j leads to %s', (path, leads) => {
  expect(ownPath(path, '/')).toBe(leads)
})
