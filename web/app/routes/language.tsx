import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { languages } from '#shared/kernel'
import { ownPath } from '~/graphql'

const ONE_YEAR_S = 31_536_000

/** Remembers the language on this device and goes back to the page. A link, so that it works without scripts. */
export function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const language = languages.find((known) => known === searchParams.get('to')) ?? 'en'
  const cookie = `language=${language}; Path=/; Max-Age=${ONE_YEAR_S}; SameSite=Lax`
  return redirect(ownPath(searchParams.get('back'), '/'), { headers: { 'Set-Cookie': cookie } })
}
