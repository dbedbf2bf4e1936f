import type { Language, LocalizedText } from '#shared/kernel'

/** What a client does after its connection ended for this reason. */
export type ComeBack =
  /** At once, with a fresh ticket. */
  | 'now'
  /** After a pause that grows, with a fresh ticket. */
  | 'later'
  /** Never by itself: a person decides (reload, sign in, another address). */
  | 'never'

export interface CloseReasonRow {
  /** RFC 6455 §7.4: 1000–2999 of the protocol, 4000–4999 of the application. */
  readonly code: number
  readonly comeBack: ComeBack
  readonly text: LocalizedText
}

// The close frame carries the English sentence for people who read logs (at most 123 bytes: RFC 6455 §5.5);
// our own client shows the sentence of this table in the reader's language.
export const closeReasons = {
  done: { code: 1000, comeBack: 'never', text: { en: 'The connection is closed.', fr: 'La connexion est fermée.' } },
  flooding: {
    code: 1008,
    comeBack: 'later',
    text: {
      en: 'This connection broke the rules of the protocol.',
      fr: 'Cette connexion a enfreint les règles du protocole.',
    },
  },
  tooLarge: {
    code: 1009,
    comeBack: 'never',
    text: { en: 'A message was larger than allowed.', fr: 'Un message dépassait la taille permise.' },
  },
  notStored: {
    code: 1011,
    comeBack: 'now',
    text: {
      en: 'An edit could not be stored. Reconnecting sends it again.',
      fr: 'Une modification n’a pas pu être enregistrée. La reconnexion la renvoie.',
    },
  },
  restarting: {
    code: 1012,
    comeBack: 'now',
    text: {
      en: 'The server restarts. Reconnect in a moment.',
      fr: 'Le serveur redémarre. Reconnectez-vous dans un instant.',
    },
  },
  busy: {
    code: 1013,
    comeBack: 'later',
    text: {
      en: 'Too many connections, or this one reads too slowly.',
      fr: 'Trop de connexions, ou celle-ci lit trop lentement.',
    },
  },
  ticketRefused: {
    code: 4401,
    comeBack: 'later',
    text: {
      en: 'The ticket is unknown, used or older than a minute. Ask for a new one.',
      fr: 'Le billet est inconnu, déjà utilisé ou vieux de plus d’une minute. Demandez-en un autre.',
    },
  },
  notFound: {
    code: 4404,
    comeBack: 'never',
    text: {
      en: 'Nothing is here under this address, or it is not open to you.',
      fr: 'Rien ne se trouve à cette adresse, ou elle ne vous est pas ouverte.',
    },
  },
  replaced: {
    code: 4409,
    comeBack: 'never',
    text: {
      en: 'This document was replaced. Put your copy aside and load it again.',
      fr: 'Ce document a été remplacé. Mettez votre copie de côté et rechargez-le.',
    },
  },
  accessChanged: {
    code: 4410,
    comeBack: 'now',
    text: {
      en: 'Your access may have changed. Reconnect to find out.',
      fr: 'Vos droits ont peut-être changé. Reconnectez-vous pour le savoir.',
    },
  },
  outdatedClient: {
    code: 4426,
    comeBack: 'never',
    text: {
      en: 'This page is older than the document. Please reload.',
      fr: 'Cette page est plus ancienne que le document. Veuillez la recharger.',
    },
  },
} as const satisfies Record<string, CloseReasonRow>

export type CloseReason = keyof typeof closeReasons

/** The reason behind a close code; null for a code that is not ours (a cut line is 1006). */
export function closeReasonOf(code: number): CloseReason | null {
  for (const reason of reasons) if (closeReasons[reason].code === code) return reason
  return null
}

/** The sentence a person reads. */
export function closeSentence(reason: CloseReason, language: Language): string {
  return closeReasons[reason].text[language]
}

const reasons: readonly CloseReason[] = [
  'done',
  'flooding',
  'tooLarge',
  'notStored',
  'restarting',
  'busy',
  'ticketRefused',
  'notFound',
  'replaced',
  'accessChanged',
  'outdatedClient',
]
