import { useRouteLoaderData } from '@remix-run/react'
import type { StandardContent } from '../standard.load'

/** What the page of the standard loaded, for the part that is open inside it. */
export function useStandard(): StandardContent {
  const content = useRouteLoaderData<StandardContent>('routes/s.$standardId')
  if (!content) throw new Error('A part of a standard is shown inside the page of its standard')
  return content
}
