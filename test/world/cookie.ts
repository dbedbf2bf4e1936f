import type { Account } from './people'
import { rawRequest } from './raw-request'

/** Signs in by the page's form; answers the `Set-Cookie` line as it was sent. */
export async function sessionCookie(
  base: string,
  { email, password }: Pick<Account, 'email' | 'password'>,
  headers: Readonly<Record<string, string>> = {},
): Promise<string> {
  const answer = await rawRequest(base, '/sign-in', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams({ email, password }).toString(),
  })
  const [line] = answer.headers['set-cookie'] ?? []
  if (!line) throw new Error(`Sign-in answered ${answer.status} without a cookie`)
  return line
}
