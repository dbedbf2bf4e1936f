export { type PersonKey, people } from './accounts'
export { ecom, groups, wcoEcom } from './groups'
export { organisations } from './organisations'
export {
  type DemonstrationAccount,
  demonstrationAccounts,
  type PeopleServices,
  type SeededPeople,
  seedPeople,
} from './seed-people'
