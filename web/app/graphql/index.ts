/** GraphQL for loaders and actions, in process; the browser never calls it from here. */
export { type Acted, act, type FormProblem } from './act'
export { formAgain } from './form-again'
export { ownPath, secretField, textField } from './forms'
export { graphql, type ResultOf, type VariablesOf } from './graphql'
export { load, loadPart } from './load'
export type { Asking } from './operation'
export { notFound, signedIn, toSignIn } from './refusals'
