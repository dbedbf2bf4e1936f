export { connectTo, DatabaseConnection, openDatabase } from './connection'
export { Database } from './database'
export { type AuditSubject, Transaction } from './transaction'
