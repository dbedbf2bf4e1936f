/** Who may do what: actors, offices, roles, and the one table of rights. */
export * from './actor'
export * from './permits'
