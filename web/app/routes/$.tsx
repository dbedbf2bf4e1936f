import type { MetaFunction } from '@remix-run/node'
import { frameWords, titleOf } from '~/frame'
import { notFound } from '~/graphql'

export const meta: MetaFunction = (args) => titleOf(args, (language) => frameWords[language].notFoundTitle)

/** Every address that is nothing: the frame loads, so that the page speaks the reader's language. */
export function loader(): never {
  throw notFound()
}

export default function Nothing() {
  return null
}
