import { counted, defineWords, formatDate } from '~/words'

export const validationWords = defineWords({
  en: {
    check: 'Check this shipment',
    checking: 'Checking…',
    message: 'The shipment, as JSON',
    messageHint: 'Change it and check again. Nothing is stored.',
    version: 'Judged by',
    byDate: 'The version in force on the shipment’s date',
    numbered: (version: string) => `v${version}`,
    pass: 'No problems: this shipment passes',
    fail: (n: number) => counted('en', n, { one: 'problem', other: 'problems' }),
    undecided: 'Undecided: the shipment does not say enough',
    withWarnings: (n: number) => counted('en', n, { one: 'warning', other: 'warnings' }),
    judgedBy: 'Judged by',
    why: (chosenBy: string, asOf: string | null): string => {
      if (chosenBy === 'asked') return 'the version you chose'
      if (asOf === null) return 'the version in force today, because the shipment names no date'
      return `the version in force on ${formatDate('en', asOf)}, ${
        chosenBy === 'messageDate' ? 'the shipment’s date' : 'the day of this check'
      }`
    },
    noVersion: 'No version was in force on the shipment’s date, so no version judged it.',
    findings: 'What was found',
    more: (n: number) => counted('en', n, { one: 'more', other: 'more' }),
    notShown: (n: number) => `${n} further findings are not shown. Correct these first.`,
    severity: { error: 'Problem', undecided: 'Undecided', warning: 'Warning', notice: 'Announced' },
    colon: ': ',
    fix: 'How to correct it',
    definedIn: 'Defined in',
    discussedIn: 'Discussed by the working group',
    rule: 'Rule',
    place: 'Place in the message',
    line: (line: number, column: number) => `line ${line}, column ${column}`,
    whole: 'the whole message',
    sent: 'Sent',
    code: 'Code',
    failed: 'The check could not be made',
    tryLead: 'Paste a shipment, or change this one',
  },
  fr: {
    check: 'Vérifier cet envoi',
    checking: 'Vérification…',
    message: 'L’envoi, en JSON',
    messageHint: 'Modifiez-le et vérifiez de nouveau. Rien n’est conservé.',
    version: 'Jugé selon',
    byDate: 'La version en vigueur à la date de l’envoi',
    numbered: (version) => `v${version}`,
    pass: 'Aucun problème : cet envoi est conforme',
    fail: (n) => counted('fr', n, { one: 'problème', other: 'problèmes' }),
    undecided: 'Indécis : l’envoi n’en dit pas assez',
    withWarnings: (n) => counted('fr', n, { one: 'avertissement', other: 'avertissements' }),
    judgedBy: 'Jugé selon',
    why: (chosenBy, asOf) => {
      if (chosenBy === 'asked') return 'la version que vous avez choisie'
      if (asOf === null) return 'la version en vigueur aujourd’hui, car l’envoi n’indique aucune date'
      return `la version en vigueur le ${formatDate('fr', asOf)}, ${
        chosenBy === 'messageDate' ? 'date de l’envoi' : 'jour de cette vérification'
      }`
    },
    noVersion: 'Aucune version n’était en vigueur à la date de l’envoi ; aucune ne l’a donc jugé.',
    findings: 'Constats',
    more: (n) => counted('fr', n, { one: 'autre', other: 'autres' }),
    notShown: (n) => `${n} autres constats ne sont pas affichés. Corrigez d’abord ceux-ci.`,
    severity: { error: 'Problème', undecided: 'Indécis', warning: 'Avertissement', notice: 'Annoncé' },
    colon: '\u00A0: ',
    fix: 'Comment corriger',
    definedIn: 'Défini dans',
    discussedIn: 'Discuté par le groupe de travail',
    rule: 'Règle',
    place: 'Emplacement dans le message',
    line: (line, column) => `ligne ${line}, colonne ${column}`,
    whole: 'le message entier',
    sent: 'Valeur transmise',
    code: 'Code',
    failed: 'La vérification n’a pas pu être faite',
    tryLead: 'Collez un envoi, ou modifiez celui-ci',
  },
})
