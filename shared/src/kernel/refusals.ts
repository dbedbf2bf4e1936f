import type { RefusalRow } from './refusal-row'

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
  'body-too-large': {
    kind: 'tooLarge',
    text: {
      en: 'The body is larger than {limit}. Send it in smaller parts.',
      fr: 'Le corps dépasse {limit}. Envoyez-le en parties plus petites.',
    },
  },
  'media-type': {
    kind: 'unsupported',
    text: {
      en: 'This address does not take that content type. Send application/json in UTF-8.',
      fr: 'Cette adresse n’accepte pas ce type de contenu. Envoyez application/json en UTF-8.',
    },
  },
  'foreign-origin': {
    kind: 'notAllowed',
    text: {
      en: 'The request comes from a page of another site. Open Concordat itself and try again.',
      fr: 'La requête provient d’une page d’un autre site. Ouvrez Concordat même et réessayez.',
    },
  },
  'too-many': {
    kind: 'tooMany',
    text: {
      en: 'Too many attempts. Try again in {seconds} seconds.',
      fr: 'Trop de tentatives. Réessayez dans {seconds} secondes.',
    },
  },
  // Live documents: what the socket answers to an edit it does not take.
  'document-read-only': {
    kind: 'notAllowed',
    text: {
      en: 'You may read this document but not change it. Your edit was not taken; propose it in a comment.',
      fr: 'Vous pouvez lire ce document, mais pas le modifier. Votre modification n’a pas été retenue ; proposez-la en commentaire.',
    },
  },
  'document-frozen': {
    kind: 'conflict',
    text: {
      en: 'The text is frozen. Your edit is not in it; keep it for the next draft.',
      fr: 'Le texte est figé. Votre modification n’y figure pas ; gardez-la pour la prochaine ébauche.',
    },
  },
  'edit-before-freeze': {
    kind: 'conflict',
    text: {
      en: 'This edit was written before the text was frozen. It is not applied by itself; propose it again.',
      fr: 'Cette modification a été écrite avant que le texte soit figé. Elle n’est pas appliquée d’office ; proposez-la de nouveau.',
    },
  },
  'document-full': {
    kind: 'tooLarge',
    text: {
      en: 'The document has reached its largest size and is read-only. Split it, or ask the group lead.',
      fr: 'Le document a atteint sa taille maximale et n’est plus modifiable. Scindez-le ou adressez-vous au responsable du groupe.',
    },
  },
  'edit-malformed': {
    kind: 'badRequest',
    text: {
      en: 'This edit could not be read ({reason}). Reload the page.',
      fr: 'Cette modification est illisible ({reason}). Rechargez la page.',
    },
  },
  'edit-too-large': {
    kind: 'tooLarge',
    text: {
      en: 'This edit is larger than {limit} bytes. Make it in smaller steps.',
      fr: 'Cette modification dépasse {limit} octets. Procédez par étapes plus petites.',
    },
  },
  'edit-too-deep': {
    kind: 'invalid',
    text: {
      en: 'This edit nests deeper than {limit} levels.',
      fr: 'Cette modification dépasse {limit} niveaux d’imbrication.',
    },
  },
  'edit-outside-document': {
    kind: 'invalid',
    text: {
      en: 'This edit writes to “{root}”, which is no part of this kind of document.',
      fr: 'Cette modification écrit dans « {root} », qui ne fait pas partie de ce type de document.',
    },
  },
  'edit-foreign-author': {
    kind: 'notAllowed',
    text: {
      en: 'This edit is written under another person’s mark. Reload the page and make it again.',
      fr: 'Cette modification porte la marque d’une autre personne. Rechargez la page et refaites-la.',
    },
  },
  'edit-not-stored': {
    kind: 'unavailable',
    text: {
      en: 'The edit could not be stored and is not applied. Try again in a moment.',
      fr: 'La modification n’a pas pu être enregistrée et n’est pas appliquée. Réessayez dans un instant.',
    },
  },
  'document-newer': {
    kind: 'conflict',
    text: {
      en: 'The document follows version {version} of its shape, which this program does not know. Reload the page to get the newer program.',
      fr: 'Le document suit la version {version} de sa structure, que ce programme ne connaît pas. Rechargez la page pour obtenir le programme plus récent.',
    },
  },
  'part-gone': {
    kind: 'notFound',
    text: {
      en: '{part} is not in the document: it was removed, or it is still on its way. Look at the document as it is now and try again.',
      fr: '{part} ne figure pas dans le document : il a été retiré ou n’est pas encore arrivé. Regardez le document tel qu’il est et réessayez.',
    },
  },
  'part-exists': {
    kind: 'conflict',
    text: {
      en: '{part} is already in the document. Choose another id.',
      fr: '{part} figure déjà dans le document. Choisissez un autre identifiant.',
    },
  },
  'part-id-malformed': {
    kind: 'invalid',
    text: {
      en: '“{id}” cannot be used as an id here. Use letters, digits, hyphens, full stops and underscores.',
      fr: '« {id} » ne peut pas servir d’identifiant ici. Employez des lettres, des chiffres, des traits d’union, des points et des soulignés.',
    },
  },
  'value-unfit': {
    kind: 'invalid',
    text: {
      en: 'The value does not fit the field {field}. Texts hold at most {maximum} characters.',
      fr: 'La valeur ne convient pas au champ {field}. Un texte compte au plus {maximum} caractères.',
    },
  },
  'set-malformed': {
    kind: 'invalid',
    text: {
      en: 'This is not a data element set: the value at {pointer} should be {expected}.',
      fr: 'Ceci n’est pas un ensemble d’éléments de données : la valeur à {pointer} devrait être {expected}.',
    },
  },
  'wrong-state': {
    kind: 'conflict',
    text: {
      en: 'This cannot be done while the standard is “{state}”. Reload the page to see what is possible now.',
      fr: 'Impossible tant que la norme est à l’état « {state} ». Rechargez la page pour voir ce qui est possible.',
    },
  },
  'second-person': {
    kind: 'notAllowed',
    text: {
      en: 'You approved this version; another CBP steward must publish it.',
      fr: 'Vous avez approuvé cette version ; un autre responsable de publication du CBP doit la publier.',
    },
  },
  'version-form': {
    kind: 'invalid',
    text: {
      en: '“{text}” is not a version number. Write three numbers with dots, like 1.2.0.',
      fr: '« {text} » n’est pas un numéro de version. Écrivez trois nombres séparés par des points, comme 1.2.0.',
    },
  },
  'version-order': {
    kind: 'invalid',
    text: {
      en: 'The number must be higher than {latest}, the latest published version.',
      fr: 'Le numéro doit être supérieur à {latest}, la dernière version publiée.',
    },
  },
  'effective-order': {
    kind: 'invalid',
    text: {
      en: 'The effective date must not be before {date}, that of version {version}.',
      fr: 'La date d’effet ne peut précéder le {date}, celle de la version {version}.',
    },
  },
  'not-publishable': {
    kind: 'invalid',
    text: {
      en: 'The set cannot be published yet: {count} problems. First: {first}',
      fr: 'L’ensemble ne peut pas encore être publié. Problèmes : {count}. Le premier : {first}',
    },
  },
  'changed-meanwhile': {
    kind: 'conflict',
    text: {
      en: 'The text has changed since you opened this page. Read it again before you decide.',
      fr: 'Le texte a changé depuis l’ouverture de cette page. Relisez-le avant de décider.',
    },
  },
  // People: signing in, accounts, passwords, groups.
  'wrong-credentials': {
    kind: 'signInRequired',
    text: {
      en: 'The e-mail address and the password do not open an account together. Check both, or ask your operator.',
      fr: 'L’adresse électronique et le mot de passe n’ouvrent ensemble aucun compte. Vérifiez les deux ou adressez-vous à votre exploitant.',
    },
  },
  'password-too-short': {
    kind: 'invalid',
    text: {
      en: 'The password has {length} characters and needs at least {least}. A few words in a row are easy to remember.',
      fr: 'Le mot de passe compte {length} caractères ; il en faut au moins {least}. Quelques mots à la suite se retiennent bien.',
    },
  },
  'password-too-long': {
    kind: 'invalid',
    text: {
      en: 'The password has more than {most} characters. Shorten it.',
      fr: 'Le mot de passe dépasse {most} caractères. Raccourcissez-le.',
    },
  },
  'password-common': {
    kind: 'invalid',
    text: {
      en: 'This password is among the first that anybody would try. Choose words that do not belong together.',
      fr: 'Ce mot de passe est parmi les premiers que l’on essaierait. Choisissez des mots sans rapport entre eux.',
    },
  },
  'password-context': {
    kind: 'invalid',
    text: {
      en: 'Apart from names of the person, the organisation or the product, too little of this password is left. Choose other words.',
      fr: 'Sans les noms de la personne, de l’organisation ou du produit, il reste trop peu de ce mot de passe. Choisissez d’autres mots.',
    },
  },
  'field-unknown': {
    kind: 'invalid',
    text: { en: '“{field}” is not taken here. Leave it out.', fr: '« {field} » n’est pas accepté ici. Retirez-le.' },
  },
  'field-wrong': {
    kind: 'invalid',
    text: {
      en: '“{field}” is missing or not of the expected form. Correct it.',
      fr: '« {field} » manque ou n’a pas la forme attendue. Corrigez-le.',
    },
  },
  'field-too-long': {
    kind: 'invalid',
    text: { en: '“{field}” is longer than {most}. Shorten it.', fr: '« {field} » dépasse {most}. Raccourcissez-le.' },
  },
  'text-unstorable': {
    kind: 'invalid',
    text: {
      en: 'A text holds the character U+0000, which nothing here can hold. Remove it.',
      fr: 'Un texte contient le caractère U+0000, que rien ici ne peut contenir. Retirez-le.',
    },
  },
  'field-empty': {
    kind: 'invalid',
    text: { en: '“{field}” must not be empty. Fill it in.', fr: '« {field} » ne doit pas être vide. Remplissez-le.' },
  },
  'email-taken': {
    kind: 'conflict',
    text: {
      en: 'An account with this e-mail address exists already. Use another address.',
      fr: 'Un compte existe déjà avec cette adresse électronique. Utilisez-en une autre.',
    },
  },
  'organisation-exists': {
    kind: 'conflict',
    text: {
      en: 'An organisation of this name exists already. Choose it from the list.',
      fr: 'Une organisation porte déjà ce nom. Choisissez-la dans la liste.',
    },
  },
  'accounts-exist': {
    kind: 'conflict',
    text: {
      en: 'This installation has its first account already. Sign in, or ask its operator for an account.',
      fr: 'Cette installation a déjà son premier compte. Connectez-vous ou demandez un compte à son exploitant.',
    },
  },
  'last-operator': {
    kind: 'conflict',
    text: {
      en: 'This is the only operator left. Make another one first.',
      fr: 'C’est le seul exploitant restant. Nommez-en d’abord un autre.',
    },
  },
  'person-unknown': {
    kind: 'invalid',
    text: {
      en: 'No open account has this e-mail address. Ask the operator to create one.',
      fr: 'Aucun compte ouvert n’a cette adresse électronique. Demandez à l’exploitant d’en créer un.',
    },
  },
  'group-exists': {
    kind: 'conflict',
    text: {
      en: 'The id “{id}” is taken. Choose another.',
      fr: 'L’identifiant « {id} » est pris. Choisissez-en un autre.',
    },
  },
  'title-missing': {
    kind: 'invalid',
    text: { en: 'Give it a title.', fr: 'Donnez-lui un titre.' },
  },
  'title-long': {
    kind: 'invalid',
    text: {
      en: 'The title is longer than {limit} characters. Shorten it.',
      fr: 'Le titre dépasse {limit} caractères. Raccourcissez-le.',
    },
  },
  'comment-empty': {
    kind: 'invalid',
    text: { en: 'Write your comment first.', fr: 'Écrivez d’abord votre commentaire.' },
  },
  'comment-long': {
    kind: 'invalid',
    text: {
      en: 'The comment is longer than {limit} characters. Shorten it or write two.',
      fr: 'Le commentaire dépasse {limit} caractères. Raccourcissez-le ou écrivez-en deux.',
    },
  },
  'reason-missing': {
    kind: 'invalid',
    text: { en: 'Say why; the reason goes on record.', fr: 'Indiquez pourquoi ; le motif est consigné.' },
  },
  'notice-missing': {
    kind: 'invalid',
    text: {
      en: 'Write the public notice in both languages: what changes, for whom, from when.',
      fr: 'Rédigez l’avis public dans les deux langues : ce qui change, pour qui, à partir de quand.',
    },
  },
  'notice-long': {
    kind: 'invalid',
    text: {
      en: 'The notice is longer than {limit} characters. Shorten it.',
      fr: 'L’avis dépasse {limit} caractères. Raccourcissez-le.',
    },
  },
  'draft-broken': {
    kind: 'conflict',
    text: {
      en: 'The draft cannot judge yet. First problem: {first}',
      fr: 'L’ébauche ne peut pas encore juger d’envoi. Premier problème : {first}',
    },
  },
  'date-form': {
    kind: 'invalid',
    text: {
      en: '“{text}” is not a date. Write YYYY-MM-DD, like 2026-03-01.',
      fr: '« {text} » n’est pas une date. Écrivez AAAA-MM-JJ, comme 2026-03-01.',
    },
  },
  'form-media-type': {
    kind: 'unsupported',
    text: {
      en: 'Pages take forms as application/x-www-form-urlencoded only. Send the form from the page itself.',
      fr: 'Les pages n’acceptent que des formulaires application/x-www-form-urlencoded. Envoyez le formulaire depuis la page.',
    },
  },
  'shipment-media-type': {
    kind: 'unsupported',
    text: {
      en: 'Send shipments as application/json (one or an array) or application/x-ndjson (one a line), in UTF-8, not compressed.',
      fr: 'Envoyez les envois en application/json (un seul ou un tableau) ou application/x-ndjson (un par ligne), en UTF-8, sans compression.',
    },
  },
} as const satisfies Record<string, RefusalRow>

export type RefusalCode = keyof typeof refusals
