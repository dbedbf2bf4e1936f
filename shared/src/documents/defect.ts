import type { LocalizedText } from '#shared/kernel'

/**
 * What is wrong with the shape of a document, seen while reading it. A defect is not a judgement about meaning
 * (that is the validator's): it says that the document holds something its kind does not know, or lacks what it needs.
 */
export interface Defect {
  readonly code: DefectCode
  /** Field path of the place (`element/DE-014/name.en`), or the name of the root. */
  readonly path: string
  readonly message: LocalizedText
}

const messages = {
  missing: {
    en: 'A field is missing here. Restore the missing parts, then fill it in.',
    fr: 'Un champ manque ici. Rétablissez les parties manquantes, puis remplissez-le.',
  },
  'wrong-type': {
    en: 'What stands here is not of the expected kind and is read as empty. Enter it again.',
    fr: 'Ce qui figure ici n’est pas de la nature attendue et se lit comme vide. Saisissez-le de nouveau.',
  },
  'unknown-field': {
    en: 'This field is not part of this kind of document and is not read. Restore the missing parts to remove it.',
    fr: 'Ce champ ne fait pas partie de ce genre de document et n’est pas lu. Rétablissez les parties manquantes pour le retirer.',
  },
  'unknown-root': {
    en: 'The document holds content under a name its kind does not know; it is not read.',
    fr: 'Le document contient des données sous un nom que son genre ne connaît pas ; elles ne sont pas lues.',
  },
  'forbidden-key': {
    en: 'This key is not allowed in a document and is not read.',
    fr: 'Cette clé n’est pas admise dans un document et n’est pas lue.',
  },
  'too-long': {
    en: 'This text is longer than its field allows. Shorten it.',
    fr: 'Ce texte est plus long que ne le permet son champ. Raccourcissez-le.',
  },
  'too-deep': {
    en: 'The content is nested deeper than this kind of document allows.',
    fr: 'Le contenu est imbriqué plus profondément que ne le permet ce genre de document.',
  },
  'broken-text': {
    en: 'The text holds half a character or formatting, which a plain text field cannot show. Type it again.',
    fr: 'Le texte contient un demi-caractère ou une mise en forme, qu’un champ de texte simple ne peut afficher. Saisissez-le de nouveau.',
  },
  'duplicate-id': {
    en: 'Two entries carry the same id or name. Give one of them another.',
    fr: 'Deux entrées portent le même identifiant ou le même nom. Donnez-en un autre à l’une d’elles.',
  },
  'malformed-id': {
    en: 'This entry has an id of the wrong shape and is not read.',
    fr: 'Cette entrée porte un identifiant de forme incorrecte et n’est pas lue.',
  },
  'fixed-entry': {
    en: 'This entry is written by the program alone and cannot be changed or removed by an edit.',
    fr: 'Cette entrée n’est écrite que par le programme et ne peut être ni modifiée ni retirée par une modification.',
  },
  'schema-version': {
    en: 'The document does not say which version of its shape it follows, or names one this program does not know.',
    fr: 'Le document n’indique pas la version de sa structure, ou en indique une que ce programme ne connaît pas.',
  },
} as const satisfies Record<string, LocalizedText>

export type DefectCode = keyof typeof messages

/** Makes the defect of that code at that place. */
export function defectAt(code: DefectCode, path: string): Defect {
  return { code, path, message: messages[code] }
}

// A hostile document of 10 MiB could hold a million defects; a person mends a few at a time.
const most = 500

/** Gathers defects while a document is read; keeps the first 500. */
export class DefectList {
  private readonly gathered: Defect[] = []

  /** In the order they were met. */
  get defects(): readonly Defect[] {
    return this.gathered
  }

  add(code: DefectCode, path: string): void {
    if (this.gathered.length < most) this.gathered.push(defectAt(code, path.slice(0, 300)))
  }
}
