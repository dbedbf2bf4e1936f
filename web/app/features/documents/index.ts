/** Lists of documents of any kind, and where each is. */
export { documentPath } from './document-path'
export { type DocumentRow, DocumentTable, statusOf } from './document-table'
export { documentsWords } from './documents.words'
