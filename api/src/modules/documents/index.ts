/** Documents of working groups: their rights, their state, their lists. */
export { Document } from './document.entity'
export { DocumentsModule } from './documents.module'
export { DocumentsService, type ListedDocument } from './documents.service'
export { toGraphql as documentToGraphql } from './to-graphql'
