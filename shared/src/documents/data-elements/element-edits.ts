import { lineEdits, partEdits, rowEdits } from './edits'

/** Edits of elements; the id is allotted by the server (`DE-014`), and is the key that everything else names it by. */
export const {
  add: addElement,
  remove: removeElement,
  move: moveElement,
  set: setElementField,
  text: elementText,
} = partEdits('element')

/** Edits of the obligations of an element: one row for a filer type and a mode. */
export const {
  add: addObligation,
  addAll: addObligations,
  remove: removeObligation,
  move: moveObligation,
  set: setObligationField,
  text: obligationText,
} = rowEdits('element', 'obligations')

/** Edits of the crosswalk of an element: its counterparts in other data models. */
export const {
  add: addCrosswalk,
  addAll: addCrosswalks,
  remove: removeCrosswalk,
  move: moveCrosswalk,
  set: setCrosswalkField,
  text: crosswalkText,
} = rowEdits('element', 'crosswalk')

/** Edits of the synonyms of an element. */
export const {
  add: addSynonym,
  remove: removeSynonym,
  move: moveSynonym,
  text: synonymText,
} = lineEdits('element', 'synonyms')

/** Edits of the sources of an element. */
export const {
  add: addSource,
  remove: removeSource,
  move: moveSource,
  text: sourceText,
} = lineEdits('element', 'sources')

/** Edits of the values that an element must accept, as JSON text. */
export const {
  add: addValidExample,
  remove: removeValidExample,
  move: moveValidExample,
  text: validExampleText,
} = lineEdits('element', 'validExamples')

/** Edits of the values that an element must refuse, as JSON text. */
export const {
  add: addInvalidExample,
  remove: removeInvalidExample,
  move: moveInvalidExample,
  text: invalidExampleText,
} = lineEdits('element', 'invalidExamples')
