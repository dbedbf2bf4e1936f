import type { DataElementSet } from '#shared/definitions'
import type { LocalizedText } from '#shared/kernel'
import { reservedWords, type Vocabulary } from '../rules'
import { cycleFrom, routesOf } from './routes'
import type { Notes, SubjectNotes } from './set-diagnostic'

/** A name in rules and in messages: letters, digits and underscores, at most 64. */
const identifier = /^[A-Za-z][A-Za-z0-9_]{0,63}$/
/** Names that mean something to programs which read messages as plain objects. */
const dangerous = new Set(['constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty'])

/** Names of classes, members, lists, parameters, rules: well formed, unique, and not confused with one another. */
export function checkNames(set: DataElementSet, vocabulary: Vocabulary, notes: Notes): void {
  const root = vocabulary.classes.get(set.rootClass)
  if (root === undefined)
    notes
      .on('set', '')
      .error(
        'unknown-class',
        'rootClass',
        `There is no class “${set.rootClass}” for the message.`,
        `Il n’y a pas de classe « ${set.rootClass} » pour le message.`,
      )
  checkClasses(set, vocabulary, notes)
  const members = new Unique(
    'This member name is used twice in the class.',
    'Ce nom de membre figure deux fois dans la classe.',
  )
  const elementIds = new Unique('This id is used twice.', 'Cet identifiant figure deux fois.')
  for (const element of set.elements) {
    const at = notes.on('element', element.id)
    elementIds.check(element.id, at, 'id')
    checkIdentifier(element.member, at, 'member')
    if (dangerous.has(element.member))
      at.error(
        'name',
        'member',
        `“${element.member}” has a meaning of its own in programs. Choose another name.`,
        `« ${element.member} » a un sens propre dans les programmes. Choisissez un autre nom.`,
      )
    members.check(`${element.objectClass}.${element.member}`, at, 'member')
    if (!vocabulary.classes.has(element.objectClass))
      at.error(
        'unknown-class',
        'objectClass',
        `There is no class “${element.objectClass}”.`,
        `Il n’y a pas de classe « ${element.objectClass} ».`,
      )
    if (element.objectClass === set.rootClass && reservedWords.has(element.member))
      at.warning(
        'reserved-word',
        'member',
        `Rules cannot name “${element.member}”: it is a word of the rule language.`,
        `Les règles ne peuvent nommer « ${element.member} » : c’est un mot du langage des règles.`,
      )
  }
  const words = new Unique(
    'This name is used twice: as an element, a parameter or a code list.',
    'Ce nom figure deux fois : comme élément, paramètre ou liste de codes.',
  )
  for (const member of root?.members.keys() ?? []) words.add(member)
  for (const list of set.codeLists) checkWord(list.id, notes.on('codeList', list.id), 'id', words)
  for (const parameter of set.parameters)
    checkWord(parameter.name, notes.on('parameter', parameter.name), 'name', words)
  checkIds(set, notes)
}

function checkClasses(set: DataElementSet, vocabulary: Vocabulary, notes: Notes): void {
  const names = new Unique('This class name is used twice.', 'Ce nom de classe figure deux fois.')
  const routes = routesOf(vocabulary)
  for (const { name } of set.classes) {
    const at = notes.on('class', name)
    checkIdentifier(name, at, 'name')
    names.check(name, at, 'name')
    const cycle = cycleFrom(name, vocabulary)
    if (cycle !== undefined)
      at.error(
        'class-cycle',
        'name',
        `The class contains itself: ${cycle.join(' → ')}. A message would never end.`,
        `La classe se contient elle-même : ${cycle.join(' → ')}. Un message n’aurait pas de fin.`,
      )
    else if (!routes.has(name))
      at.warning(
        'unused-class',
        'name',
        'No element of the message leads to this class.',
        'Aucun élément du message ne mène à cette classe.',
      )
  }
}

function checkIds(set: DataElementSet, notes: Notes): void {
  const ids = new Unique('This id is used twice.', 'Cet identifiant figure deux fois.')
  for (const rule of set.rules) ids.check(rule.id, notes.on('rule', rule.id), 'id')
  for (const group of set.choiceGroups) ids.check(group.id, notes.on('choiceGroup', group.id), 'id')
  for (const example of set.examples) ids.check(example.id, notes.on('example', example.id), 'id')
}

function checkWord(word: string, at: SubjectNotes, field: string, words: Unique): void {
  checkIdentifier(word, at, field)
  if (reservedWords.has(word))
    at.error(
      'reserved-word',
      field,
      `“${word}” is a word of the rule language. Choose another name.`,
      `« ${word} » est un mot du langage des règles. Choisissez un autre nom.`,
    )
  words.check(word, at, field)
}

function checkIdentifier(name: string, at: SubjectNotes, field: string): void {
  if (!identifier.test(name))
    at.error(
      'name',
      field,
      `“${name}” is not a name: a letter, then letters, digits or underscores, at most 64.`,
      `« ${name} » n’est pas un nom : une lettre, puis des lettres, chiffres ou tirets bas, 64 au plus.`,
    )
}

class Unique {
  private readonly seen = new Set<string>()
  private readonly message: LocalizedText

  constructor(en: string, fr: string) {
    this.message = { en, fr }
  }

  add(name: string): void {
    this.seen.add(name)
  }

  check(name: string, at: SubjectNotes, field: string): void {
    if (this.seen.has(name)) at.error('used-twice', field, this.message.en, this.message.fr)
    this.add(name)
  }
}
