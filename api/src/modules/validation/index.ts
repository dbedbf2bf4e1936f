/** Judging messages by published versions and by drafts. */
export { ValidationModule } from './validation.module'
export { ValidationService } from './validation.service'
