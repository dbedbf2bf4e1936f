import { notFound } from '~/graphql'

/** Every address that is nothing: the frame loads, so that the page speaks the reader's language. */
export function loader(): never {
  throw notFound()
}

export default function Nothing() {
  return null
}
