/** Standards: their published versions, and the way of a draft to publication. */
export { contentHash } from './content-hash'
export { PublicationService } from './publication.service'
export { type StandardEvent, StandardEvents } from './standard-events'
export { StandardsModule } from './standards.module'
export { type PublishedStandard, type PublishedVersion, StandardsService } from './standards.service'
