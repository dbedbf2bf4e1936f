/** Where a group is, who is in it, what it works on. */
export { AskForm } from './ask-form'
export { GroupTable } from './group-table'
export { GroupActions, GroupView } from './group-view'
export { AccessRequests, AddMemberForm, MemberTable, StatementForm } from './management'
export { NewSetForm } from './new-set-form'
export { type GroupRole, groupKindWords, groupRoleWords, groupWords } from './working-groups.words'
