import { fireEvent, render, screen } from '@testing-library/react'
import { LanguageProvider } from '../words'
import { SaveLine, type SaveState } from './save-line'

const lineOf = (save: SaveState, language: 'en' | 'fr' = 'en') => {
  const { container } = render(
    <LanguageProvider language={language}>
      <SaveLine save={save} />
    </LanguageProvider>,
  )
  return container.querySelector('[role=status]')?.textContent?.trim().replaceAll('\u00A0', ' ')
}

// A local time, so that the test holds in every zone.
const afternoon = new Date(2026, 2, 1, 14, 2).toISOString()

it.each([
  ['en', { state: 'saved', at: afternoon }, 'Saved 2:02 p.m.'],
  ['en', { state: 'saving' }, 'Saving…'],
  ['en', { state: 'notSaved', changes: 1 }, 'Not saved – 1 change is only on this device'],
  ['en', { state: 'notSaved', changes: 3 }, 'Not saved – 3 changes are only on this device'],
  ['fr', { state: 'saved', at: afternoon }, 'Enregistré à 14 h 02'],
  ['fr', { state: 'notSaved', changes: 3 }, 'Non enregistré – 3 modifications ne sont que sur cet appareil'],
] as const)('says in %s, for %j: %s', (language, save, sentence) => {
  expect(lineOf(save, language)).toBe(sentence)
})

it('offers to copy the changes only while some are not saved', () => {
  const copy = jest.fn()
  const view = render(<SaveLine save={{ state: 'saving' }} onCopyChanges={copy} />)
  expect(screen.queryByRole('button')).toBeNull()

  view.rerender(<SaveLine save={{ state: 'notSaved', changes: 2 }} onCopyChanges={copy} />)
  fireEvent.click(screen.getByRole('button', { name: 'Copy my changes' }))

  expect(copy).toHaveBeenCalledTimes(1)
})
