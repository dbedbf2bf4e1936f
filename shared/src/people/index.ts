/** Who may do what: actors, offices, roles, and the one table of rights. */
export * from './actor'
export { parsePassword, passwordLength } from './password'
export * from './permits'
