import type { LocalizedText } from '#shared/kernel'

/** One kind of finding: its two sentences. `{name}` places are filled by who reports it. */
interface FindingRow {
  readonly message: LocalizedText
  readonly fix: LocalizedText
}

const sendAsked: LocalizedText = {
  en: 'Send {asked}, for example {example}.',
  fr: 'Envoyez ceci : {asked}, par exemple {example}.',
}

// The one catalogue of findings: one idea, one row. A message names the element and what was sent, a fix says what to do.
export const findings = {
  malformed: {
    message: {
      en: 'The message is not readable as JSON: {reason}.',
      fr: 'Le message n’est pas du JSON lisible : {reason}.',
    },
    fix: { en: '{how}', fr: '{how}' },
  },
  'too-deep': {
    message: { en: 'The message is not read: {reason}.', fr: 'Le message n’est pas lu : {reason}.' },
    fix: { en: '{how}', fr: '{how}' },
  },
  'too-large': {
    message: { en: 'The message is not read: {reason}.', fr: 'Le message n’est pas lu : {reason}.' },
    fix: { en: '{how}', fr: '{how}' },
  },
  type: {
    message: {
      en: '{element}: {sent} is {found}; asked for: {asked}.',
      fr: '{element} : {sent} est {found} ; demandé : {asked}.',
    },
    fix: { en: 'Send {shape}, for example {example}.', fr: 'Envoyez {shape}, par exemple {example}.' },
  },
  blank: {
    message: { en: '{element}: the text is empty.', fr: '{element} : le texte est vide.' },
    fix: { en: 'Send {asked}, or leave the member out.', fr: 'Envoyez ceci : {asked}, ou omettez le membre.' },
  },
  format: {
    message: {
      en: '{element}: {sent} {misfit}; asked for: {asked}.',
      fr: '{element} : {sent} {misfit} ; demandé : {asked}.',
    },
    fix: sendAsked,
  },
  pattern: {
    message: {
      en: '{element}: {sent} is not written as asked: {pattern}.',
      fr: '{element} : {sent} n’est pas écrit comme demandé : {pattern}.',
    },
    fix: { en: 'Send a value like {example}.', fr: 'Envoyez une valeur comme {example}.' },
  },
  code: {
    message: {
      en: '{element}: {sent} is not in the code list {list}.',
      fr: '{element} : {sent} ne figure pas dans la liste de codes {list}.',
    },
    fix: { en: '{hint}Send one of its codes: {codes}.', fr: '{hint}Envoyez l’un de ses codes : {codes}.' },
  },
  'code-not-in-force': {
    message: {
      en: '{element}: the code {sent} of the list {list} does not hold on {date}; it holds {period}.',
      fr: '{element} : le code {sent} de la liste {list} n’est pas en vigueur le {date} ; il l’est {period}.',
    },
    fix: {
      en: 'Send a code that holds on that date: {codes}.',
      fr: 'Envoyez un code en vigueur à cette date : {codes}.',
    },
  },
  number: {
    message: {
      en: '{element}: {sent} is not a decimal number.',
      fr: '{element} : {sent} n’est pas un nombre décimal.',
    },
    fix: {
      en: 'Write digits with at most one point, no spaces, no thousands marks, no sign before a currency: {example}.',
      fr: 'Écrivez des chiffres avec au plus un point, sans espace ni séparateur de milliers ni symbole monétaire : {example}.',
    },
  },
  decimals: {
    message: {
      en: '{element}: {sent} has more digits after the point than the {decimals} allowed.',
      fr: '{element} : {sent} a plus de chiffres après le point que les {decimals} admis.',
    },
    fix: {
      en: 'Round it to {decimals} digits after the point.',
      fr: 'Arrondissez à {decimals} chiffres après le point.',
    },
  },
  range: {
    message: {
      en: '{element}: {sent} is outside the range; asked for: {range}.',
      fr: '{element} : {sent} est hors limites ; demandé : {range}.',
    },
    fix: {
      en: 'Check the number and its unit; send a number {range}.',
      fr: 'Vérifiez le nombre et son unité ; envoyez un nombre {range}.',
    },
  },
  date: {
    message: {
      en: '{element}: {sent} is not a day of the calendar written YYYY-MM-DD.',
      fr: '{element} : {sent} n’est pas un jour du calendrier écrit AAAA-MM-JJ.',
    },
    fix: {
      en: '{hint}Write year, month and day with hyphens: 2019-12-20.',
      fr: '{hint}Écrivez l’année, le mois et le jour avec des traits d’union : 2019-12-20.',
    },
  },
  'date-time': {
    message: {
      en: '{element}: {sent} is not a date with time and offset.',
      fr: '{element} : {sent} n’est pas une date avec heure et décalage.',
    },
    fix: {
      en: 'Write date, T, time with seconds, and Z or the offset: 2019-12-18T09:30:00Z.',
      fr: 'Écrivez la date, T, l’heure avec les secondes, puis Z ou le décalage : 2019-12-18T09:30:00Z.',
    },
  },
  uri: {
    message: {
      en: '{element}: {sent} is not the full address of a web page.',
      fr: '{element} : {sent} n’est pas l’adresse complète d’une page web.',
    },
    fix: {
      en: 'Send it as the browser shows it, with https:// and without spaces: https://example.test/p/1.',
      fr: 'Envoyez-la telle que le navigateur l’affiche, avec https:// et sans espaces : https://example.test/p/1.',
    },
  },
  missing: {
    message: { en: '{element} is missing{who}.', fr: '{element} manque{who}.' },
    fix: {
      en: 'Add “{member}”: {asked}, for example {example}.',
      fr: 'Ajoutez « {member} » : {asked}, par exemple {example}.',
    },
  },
  cardinality: {
    message: {
      en: '{element} occurs {count} times; {minimum} to {maximum} are allowed.',
      fr: '{element} figure {count} fois ; de {minimum} à {maximum} sont admises.',
    },
    fix: {
      en: 'Send between {minimum} and {maximum} of them in one message.',
      fr: 'Envoyez-en entre {minimum} et {maximum} par message.',
    },
  },
  choice: {
    message: {
      en: 'At least {minimum} of these must be given, {count} were: {elements}.',
      fr: 'Au moins {minimum} de ces éléments doivent être fournis, il y en a {count} : {elements}.',
    },
    fix: { en: 'Add one of the members: {members}.', fr: 'Ajoutez l’un des membres : {members}.' },
  },
  rule: {
    message: { en: '{message}', fr: '{message}' },
    fix: { en: '{how}', fr: '{how}' },
  },
  'duplicate-member': {
    message: {
      en: 'The member “{member}” stands more than once in the same object: which one counts is not clear.',
      fr: 'Le membre « {member} » figure plusieurs fois dans le même objet : on ne sait lequel compte.',
    },
    fix: {
      en: 'Keep one “{member}”; several values go in an array.',
      fr: 'Gardez un seul « {member} » ; plusieurs valeurs vont dans un tableau.',
    },
  },
  'unknown-member': {
    message: {
      en: 'The standard has no member “{member}” here; it is not read.',
      fr: 'La norme n’a pas de membre « {member} » à cet endroit ; il n’est pas lu.',
    },
    fix: { en: '{hint}Correct the name, or leave the member out.', fr: '{hint}Corrigez le nom ou omettez le membre.' },
  },
  'undecided-rule': {
    message: {
      en: 'The rule {rule} could not be decided: {gaps}.',
      fr: 'La règle {rule} n’a pu être décidée : {gaps}.',
    },
    fix: { en: 'Send what is missing. The rule: {sentence}', fr: 'Envoyez ce qui manque. La règle : {sentence}' },
  },
  'undecided-condition': {
    message: {
      en: '{element} may be mandatory, but this could not be decided: {gaps}.',
      fr: '{element} est peut-être obligatoire, mais cela n’a pu être décidé : {gaps}.',
    },
    fix: {
      en: 'Send what is missing, or send “{member}”: {asked}.',
      fr: 'Envoyez ce qui manque, ou envoyez « {member} » : {asked}.',
    },
  },
  'undecided-role': {
    message: {
      en: 'The message does not name {element}, which decides what is mandatory.',
      fr: 'Le message ne donne pas {element}, qui décide de ce qui est obligatoire.',
    },
    fix: {
      en: 'Add “{member}”: {asked}, for example {example}.',
      fr: 'Ajoutez « {member} » : {asked}, par exemple {example}.',
    },
  },
  'undecided-date': {
    message: {
      en: 'The message does not name {element}, the date that decides which codes, amounts and rules hold.',
      fr: 'Le message ne donne pas {element}, la date qui décide des codes, montants et règles en vigueur.',
    },
    fix: {
      en: 'Send the date as YYYY-MM-DD, or name the day to judge by.',
      fr: 'Envoyez la date sous la forme AAAA-MM-JJ, ou indiquez le jour dont les règles s’appliquent.',
    },
  },
} as const satisfies Record<string, FindingRow>

/** The stable name of a kind of finding. */
export type FindingCode = keyof typeof findings

/** What fills the places of a row: the same in both languages, or one text each. */
export type FindingWords = Readonly<Record<string, string | number | LocalizedText>>

/** The two sentences of a finding. */
export function fill(
  code: FindingCode,
  words: FindingWords,
): { readonly message: LocalizedText; readonly fix: LocalizedText } {
  const { message, fix }: FindingRow = findings[code]
  const filled = (template: LocalizedText): LocalizedText => ({
    en: replaced(template.en, words, 'en'),
    fr: replaced(template.fr, words, 'fr'),
  })
  return { message: filled(message), fix: filled(fix) }
}

function replaced(template: string, words: FindingWords, language: 'en' | 'fr'): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const word = words[name] ?? ''
    return typeof word === 'object' ? word[language] : String(word)
  })
}
