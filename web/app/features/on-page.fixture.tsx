import { type RenderResult, render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { createMemoryRouter, RouterProvider } from 'react-router-dom'
import type { FrameContent } from '~/frame'
import { LanguageProvider } from '~/words'

const stranger: FrameContent = {
  language: 'en',
  demonstration: false,
  release: '',
  now: '2026-03-01T12:00:00.000Z',
  requestId: '',
  person: null,
}

/** Renders what stands inside a page: with a router, a reader and a language, as the frame gives them. */
export function renderOnPage(element: ReactElement, frame: Partial<FrameContent> = {}): RenderResult {
  const content = { ...stranger, ...frame }
  const page = <LanguageProvider language={content.language}>{element}</LanguageProvider>
  const router = createMemoryRouter([{ id: 'root', path: '*', element: page, loader: () => content }], {
    hydrationData: { loaderData: { root: content } },
  })
  return render(<RouterProvider router={router} future={{ v7_startTransition: true }} />)
}
