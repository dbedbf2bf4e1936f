/** Checking shipments: the form, what was found, and the way to the words behind a finding. */
export { CheckForm } from './check-form'
export { CheckResultView } from './check-result'
export { validationWords } from './validation.words'
