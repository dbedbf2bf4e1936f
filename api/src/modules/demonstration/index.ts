/** The demonstration: invented people, real definitions. */
export { DemonstrationModule } from './demonstration.module'
export { DemonstrationSeed } from './demonstration-seed'
export type { DemonstrationAccount } from './people'
