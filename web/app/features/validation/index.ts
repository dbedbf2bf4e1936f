/** Checking shipments: the form, what was found, and the way to the words behind a finding. */
export { type CheckAnswer, checkShipment } from './check.action'
export { CheckForm } from './check-form'
export { CheckResultView } from './check-result'
export { CheckMessage, type CheckResult, type Finding, FrontPageExample } from './validation.queries'
export { validationWords } from './validation.words'
