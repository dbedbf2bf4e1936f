import { screen, within } from '@testing-library/react'
import { renderOnPage } from '../on-page.fixture'
import { CheckResultView } from './check-result'
import type { CheckResult, Finding } from './validation.queries'

const missing: Finding = {
  code: 'missing',
  severity: 'error',
  elementId: 'DE-014',
  elementName: { en: 'Seller identifier', fr: 'Identifiant du vendeur' },
  ruleId: null,
  ruleName: null,
  choiceGroupId: null,
  at: '/sellerId',
  line: 1,
  column: 1,
  value: null,
  message: { en: 'It is missing.', fr: 'Il manque.' },
  fix: { en: 'Add it.', fr: 'Ajoutez-le.' },
}
const broken: Finding = {
  ...missing,
  code: 'rule',
  ruleId: 'R-05',
  ruleName: { en: 'Lines are numbered', fr: 'Lignes numérotées' },
  at: '/lines',
}

function result(...findings: Finding[]): CheckResult {
  const verdict = findings.length === 0 ? 'pass' : 'fail'
  const chosen = { version: '1.0.0', asOf: '2019-12-20', chosenBy: 'messageDate' }
  return { standardId: 'STD-001', verdict, ...chosen, findings, findingCount: findings.length }
}

test('a shipment that passes says so, and which version judged it', () => {
  renderOnPage(<CheckResultView result={result()} />)

  const said = screen.getByRole('status')
  expect(said).toHaveTextContent('No problems: this shipment passes')
  expect(said).toHaveTextContent('the version in force on December 20, 2019, the shipment’s date')
  expect(within(said).getByRole('link')).toHaveAttribute('href', '/s/STD-001?version=1.0.0')
})

test('a finding leads to the definition and its discussion, in the version that judged', () => {
  renderOnPage(<CheckResultView result={result(missing)} />)

  expect(screen.getByRole('status')).toHaveTextContent(/1\sproblem/)
  expect(screen.getByRole('link', { name: 'DE-014 Seller identifier' })).toHaveAttribute(
    'href',
    '/e/DE-014?version=1.0.0',
  )
  expect(screen.getByRole('link', { name: 'Discussed by the working group' })).toHaveAttribute(
    'href',
    '/e/DE-014?version=1.0.0#discussion',
  )
})

test('a broken rule leads to the rule as well', () => {
  renderOnPage(<CheckResultView result={result(broken)} />)

  expect(screen.getByRole('link', { name: 'R-05 Lines are numbered' })).toHaveAttribute(
    'href',
    '/s/STD-001/rules/R-05?version=1.0.0',
  )
})

test('the first finding is open and the rest are folded with a count', () => {
  const { container } = renderOnPage(
    <CheckResultView result={result(missing, broken, { ...broken, at: '/lines/1' })} />,
  )

  const folded = container.querySelector('details')
  expect(folded).not.toHaveAttribute('open')
  expect(folded?.querySelector('summary')).toHaveTextContent(/2\smore/)
  expect(folded?.querySelectorAll('li.c-finding')).toHaveLength(2)
})

test('problems beyond those shown are counted', () => {
  renderOnPage(<CheckResultView result={{ ...result(missing, broken), findingCount: 150 }} />)

  expect(screen.getByRole('status')).toHaveTextContent(/150\sproblems/)
  expect(screen.getByText(/148 further findings/)).toBeInTheDocument()
})

test('warnings do not count as problems', () => {
  renderOnPage(<CheckResultView result={{ ...result({ ...broken, severity: 'warning' }), verdict: 'pass' }} />)

  expect(screen.getByRole('status')).toHaveTextContent(/this shipment passes, 1\swarning/)
})

test('without a version in force nobody is named as the judge', () => {
  const unjudged = { ...result(), verdict: 'undecided', version: null, chosenBy: 'messageDate' }

  renderOnPage(<CheckResultView result={unjudged} />, { language: 'fr' })

  expect(screen.getByRole('status')).toHaveTextContent('Aucune version n’était en vigueur à la date de l’envoi')
  expect(screen.queryByRole('link')).toBeNull()
})
