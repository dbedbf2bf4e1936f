/** The kinds of live documents: their shapes, how they are read, and every edit to them. Nobody else touches a Y.Map. */
export * from './data-elements'
export { type Defect, type DefectCode, defectAt } from './defect'
export * from './document-kind'
export * from './text-edit'
