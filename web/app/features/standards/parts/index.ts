/** The parts of a published standard. What they load is in the queries and `.load` files, for routes alone. */
export { CodeListPage } from './code-list-page'
export { ElementsPart } from './elements-part'
export { OverviewPart } from './overview'
export { RulePage } from './rule-page'
export { RulesPart } from './rules-part'
export { UsePart } from './use-part'
export { VersionsPart } from './versions-part'
