/** Who one is: signing in and out, one's sessions, the first account. */
export { DemonstrationAccounts } from './demonstration-accounts'
export { identityWords } from './identity.words'
export { SessionList } from './session-list'
export { SetupForm } from './setup-form'
export { SignInForm } from './sign-in-form'
