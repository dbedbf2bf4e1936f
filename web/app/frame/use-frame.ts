import { useRouteLoaderData } from '@remix-run/react'
import type { FrameContent } from './frame-load'

const FALLBACK: FrameContent = {
  language: 'en',
  demonstration: false,
  release: '',
  requestId: '',
  now: '',
  person: null,
}

/** What the root loader read for the frame; bare when even that failed. */
export function useFrame(): FrameContent {
  return useRouteLoaderData<FrameContent>('root') ?? FALLBACK
}
