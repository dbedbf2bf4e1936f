import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteError } from '@remix-run/react'
import bold from '@uswds/uswds/fonts/public-sans/PublicSans-Bold.woff2?url'
import regular from '@uswds/uswds/fonts/public-sans/PublicSans-Regular.woff2?url'
import type { ReactNode } from 'react'
import { ErrorPage, Frame, frameWords, loadFrame, useFrame, useNonce } from './frame'
import './styles/main.scss'
import { LanguageProvider } from './words'

export const links: LinksFunction = () => [
  ...[regular, bold].map((href) => ({
    rel: 'preload',
    href,
    as: 'font',
    type: 'font/woff2',
    crossOrigin: 'anonymous' as const,
  })),
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

/** For pages that name themselves no better. */
export const meta: MetaFunction = () => [{ title: frameWords.en.product }]

export const loader = (args: LoaderFunctionArgs) => loadFrame(args)

export function Layout({ children }: { readonly children: ReactNode }) {
  const { language } = useFrame()
  const nonce = useNonce()
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        <LanguageProvider language={language}>
          <Frame>{children}</Frame>
        </LanguageProvider>
        <ScrollRestoration {...(nonce ? { nonce } : {})} />
        <Scripts {...(nonce ? { nonce } : {})} />
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary() {
  return <ErrorPage error={useRouteError()} />
}
