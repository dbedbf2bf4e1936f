import type { LocalizedText } from '#shared/kernel'

/** Why bytes are not a JSON message, as half a sentence, and how to mend it. */
interface Reason {
  readonly text: LocalizedText
  readonly fix: LocalizedText
}

const byProgram: LocalizedText = {
  en: 'Correct the text at this place. A program that writes JSON does not make this mistake; writing it by hand does.',
  fr: 'Corrigez le texte à cet endroit. Un programme qui produit du JSON ne fait pas cette faute ; la saisie à la main, si.',
}

// One idea, one row. `{found}` is the character at the place, already quoted.
export const malformedReasons = {
  empty: {
    text: { en: 'there is nothing in it', fr: 'il est vide' },
    fix: { en: 'Send one JSON object.', fr: 'Envoyez un objet JSON.' },
  },
  'not-utf8': {
    text: { en: 'this byte is not UTF-8', fr: 'cet octet n’est pas de l’UTF-8' },
    fix: { en: 'Save or send the text as UTF-8.', fr: 'Enregistrez ou envoyez le texte en UTF-8.' },
  },
  'byte-order-mark': {
    text: { en: 'it begins with a byte order mark', fr: 'il commence par une marque d’ordre des octets (BOM)' },
    fix: { en: 'Save the text as UTF-8 without BOM.', fr: 'Enregistrez le texte en UTF-8 sans BOM.' },
  },
  'too-large': {
    text: { en: 'it is larger than {limit} bytes', fr: 'il dépasse {limit} octets' },
    fix: { en: 'Send fewer lines in one message.', fr: 'Envoyez moins de lignes par message.' },
  },
  'too-many-values': {
    text: { en: 'it has more than {limit} values', fr: 'il contient plus de {limit} valeurs' },
    fix: { en: 'Send fewer lines in one message.', fr: 'Envoyez moins de lignes par message.' },
  },
  'too-deep': {
    text: { en: 'it is nested more than {limit} levels deep', fr: 'il est imbriqué sur plus de {limit} niveaux' },
    fix: { en: 'Send the object itself, without wrappers.', fr: 'Envoyez l’objet lui-même, sans enveloppes.' },
  },
  unfinished: {
    text: { en: 'it ends before it is complete', fr: 'il se termine avant d’être complet' },
    fix: {
      en: 'Send the whole text; a bracket, a brace or a quotation mark is not closed.',
      fr: 'Envoyez le texte entier ; un crochet, une accolade ou un guillemet n’est pas fermé.',
    },
  },
  'after-end': {
    text: { en: '{found} follows after the message has ended', fr: '{found} suit la fin du message' },
    fix: {
      en: 'Send one message; several go in an array or line by line.',
      fr: 'Envoyez un seul message ; plusieurs vont dans un tableau ou ligne par ligne.',
    },
  },
  'value-expected': {
    text: { en: 'a value is expected here, not {found}', fr: 'une valeur est attendue ici, et non {found}' },
    fix: byProgram,
  },
  'name-expected': {
    text: {
      en: 'a member name in double quotes is expected here, not {found}',
      fr: 'un nom de membre entre guillemets droits est attendu ici, et non {found}',
    },
    fix: byProgram,
  },
  'colon-expected': {
    text: { en: 'a colon is expected here, not {found}', fr: 'un deux-points est attendu ici, et non {found}' },
    fix: byProgram,
  },
  'comma-expected': {
    text: {
      en: 'a comma or the closing bracket is expected here, not {found}',
      fr: 'une virgule ou la fermeture est attendue ici, et non {found}',
    },
    fix: byProgram,
  },
  number: {
    text: { en: 'this is not how JSON writes a number', fr: 'JSON n’écrit pas un nombre ainsi' },
    fix: {
      en: 'Write digits with at most one point, no leading zeros: 18.50.',
      fr: 'Écrivez des chiffres avec au plus un point, sans zéro initial : 18.50.',
    },
  },
  escape: {
    text: {
      en: 'this backslash sequence does not exist in JSON',
      fr: 'cette séquence avec barre oblique inverse n’existe pas en JSON',
    },
    fix: { en: 'Write a backslash as \\\\.', fr: 'Écrivez une barre oblique inverse sous la forme \\\\.' },
  },
  'control-character': {
    text: {
      en: 'a text contains a line break or another control character',
      fr: 'un texte contient un saut de ligne ou un autre caractère de commande',
    },
    fix: {
      en: 'Write a line break inside a text as \\n.',
      fr: 'Écrivez un saut de ligne dans un texte sous la forme \\n.',
    },
  },
  surrogate: {
    text: {
      en: 'this escape is half a character (a lone surrogate)',
      fr: 'cet échappement est une moitié de caractère (demi-codet isolé)',
    },
    fix: { en: 'Write the character itself, in UTF-8.', fr: 'Écrivez le caractère lui-même, en UTF-8.' },
  },
} as const satisfies Record<string, Reason>

/** The name of a reason, for tests and for choosing the code of a finding. */
export type MalformedReason = keyof typeof malformedReasons

/** The reason filled in, for a finding or an editor. */
export function malformedText(reason: MalformedReason, found: string, limit: number): Reason {
  const { text, fix } = malformedReasons[reason]
  const filled = (sentence: string) => sentence.replace('{found}', found).replace('{limit}', String(limit))
  return { text: { en: filled(text.en), fr: filled(text.fr) }, fix }
}
