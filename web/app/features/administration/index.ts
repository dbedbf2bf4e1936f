/** What the operator does: accounts, organisations, groups, the audit log. */
export { AccountForm } from './account-form'
export { AccountSearch, AccountTable } from './account-table'
export { administrationWords } from './administration.words'
export { AdministrationPage } from './administration-page'
export { GroupForm } from './group-form'
export { LogTable } from './log-table'
export { OrganisationForm, OrganisationTable } from './organisations'
