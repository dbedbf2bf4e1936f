import { render } from '@testing-library/react'
import { LanguageProvider } from './language'
import { Prose } from './prose'

const shape = (text: string) => {
  const { container } = render(
    <LanguageProvider language="en">
      <Prose text={{ en: text, fr: '' }} heading={3} />
    </LanguageProvider>,
  )
  return [...container.querySelectorAll('h3, p, li')].map(
    (part) => `${part.parentElement?.tagName === 'OL' ? '#' : ''}${part.tagName} ${part.textContent}`,
  )
}

it('gives a plain text the headings and lists its writer meant', () => {
  expect(shape('Task\nThe group writes:\n1. parties;\n2. elements.\n\nLimits\nNo advice.')).toEqual([
    'H3 Task',
    'P The group writes:',
    '#LI parties;',
    '#LI elements.',
    'H3 Limits',
    'P No advice.',
  ])
})

it('takes one line alone, and lines that end a sentence, for text', () => {
  expect(shape('The group reports.\n\nIt reviews the framework.\nEvery year.')).toEqual([
    'P The group reports.',
    'P It reviews the framework.\nEvery year.',
  ])
})

it('shows marks of a page language as they were typed', () => {
  expect(shape('<b>bold</b>')).toEqual(['P <b>bold</b>'])
})
