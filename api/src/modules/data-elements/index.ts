/** Data element sets as live drafts, and how an element is told over GraphQL. */
export { DataElementsModule } from './data-elements.module'
export { DataElementsService, type DraftElement } from './data-elements.service'
export { allToGraphql, planOf, toGraphql as elementToGraphql } from './to-graphql'
