/** What travels on the live documents' socket: messages, handshake, close reasons, limits. */
export * from './close-reasons'
export * from './handshake'
export * from './limits'
export * from './notices'
