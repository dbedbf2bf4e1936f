import type { LocalizedText } from '#shared/kernel'
import type { DataElementSet } from './model'

/** The set that a group starts from: a title, and one class for the message as a whole. */
export function blankSet(title: LocalizedText): DataElementSet {
  return {
    title,
    purpose: { en: '', fr: '' },
    rootClass: 'Message',
    roles: { filer: null, mode: null, asOf: null },
    classes: [{ name: 'Message', title: { en: 'Message', fr: 'Message' } }],
    elements: [],
    codeLists: [],
    choiceGroups: [],
    parameters: [],
    rules: [],
    examples: [],
  }
}
