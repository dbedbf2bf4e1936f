import type { RefusalRow } from './refusal'

// The one table of refusals. A row is a sentence in both languages that says what is wrong and how to mend it.
// `not-found` also answers for what exists but is not the asker's: the two must look the same.
export const refusals = {
  'bad-request': {
    kind: 'badRequest',
    text: { en: 'The request could not be read: {reason}.', fr: 'La requête est illisible : {reason}.' },
  },
  'not-found': {
    kind: 'notFound',
    text: {
      en: 'Nothing is here under this address, or it is not open to you. Check the id, or sign in.',
      fr: 'Rien ne se trouve à cette adresse, ou elle ne vous est pas ouverte. Vérifiez l’identifiant ou connectez-vous.',
    },
  },
  'sign-in-required': {
    kind: 'signInRequired',
    text: { en: 'Sign in to do this.', fr: 'Connectez-vous pour faire cela.' },
  },
  'not-allowed': {
    kind: 'notAllowed',
    text: {
      en: 'Your role does not allow this. The page says who may do it.',
      fr: 'Votre rôle ne le permet pas. La page indique qui peut le faire.',
    },
  },
  invalid: {
    kind: 'invalid',
    text: { en: '{field}: {reason}.', fr: '{field} : {reason}.' },
  },
} as const satisfies Record<string, RefusalRow>

export type RefusalCode = keyof typeof refusals
