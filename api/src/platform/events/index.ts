export { type DomainEvent, Events } from './events'
