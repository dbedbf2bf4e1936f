/** Fields of an editor of a live document. */
export { Diagnostics } from './diagnostics'
export { type Editing, EditingProvider, newRowId, useDiagnostics, useEditing } from './editing'
export { LiveEntry, LiveSelect } from './live-entry'
export { LivePicks } from './live-picks'
export { Bilingual, LiveText } from './live-text'
export { ProblemCount } from './problem-count'
export { RowButtons, Rows } from './rows'
