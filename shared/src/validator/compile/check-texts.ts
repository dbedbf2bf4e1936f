import type { DataElementSet } from '#shared/definitions'
import type { LocalizedText } from '#shared/kernel'
import type { Notes, SubjectNotes } from './set-diagnostic'

/** Names and definitions are there, in both languages. English is asked before publication, French is waived with a reason. */
export function checkTexts(set: DataElementSet, notes: Notes): void {
  checkText(set.title, notes.on('set', ''), 'title')
  for (const element of set.elements) {
    const at = notes.on('element', element.id)
    checkText(element.name, at, 'name')
    checkText(element.definition, at, 'definition')
  }
  for (const list of set.codeLists) {
    const at = notes.on('codeList', list.id)
    checkText(list.name, at, 'name')
    const unnamed = list.codes.filter(({ name }) => name.fr === '').length
    if (unnamed > 0)
      at.warning(
        'no-french',
        'codes',
        `${unnamed} of ${list.codes.length} codes have no French name.`,
        `${unnamed} codes sur ${list.codes.length} n’ont pas de nom français.`,
      )
  }
  for (const group of set.choiceGroups) checkText(group.name, notes.on('choiceGroup', group.id), 'name')
  for (const parameter of set.parameters) checkText(parameter.title, notes.on('parameter', parameter.name), 'title')
  for (const rule of set.rules) {
    const at = notes.on('rule', rule.id)
    checkText(rule.name, at, 'name')
    checkText(rule.message, at, 'message')
    checkText(rule.fix, at, 'fix')
  }
}

function checkText(text: LocalizedText, at: SubjectNotes, field: string): void {
  if (text.en.trim() === '')
    at.warning(
      'no-english',
      `${field}.en`,
      'The English text is not written yet.',
      'Le texte anglais n’est pas encore rédigé.',
    )
  if (text.fr.trim() === '')
    at.warning(
      'no-french',
      `${field}.fr`,
      'The French text is not written yet.',
      'Le texte français n’est pas encore rédigé.',
    )
}
