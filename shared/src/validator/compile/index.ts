/** From a data element set to a program, or to what is wrong with it. */
export { type Compilation, compile } from './compile'
export * from './plan'
export { obligationFor } from './plan-obligations'
export type { SetDiagnostic, SetSubject } from './set-diagnostic'
