export { isOwnOrigin, refuseForeignOrigin } from './origin'
export { remixHandler } from './remix-handler'
export { requestIdHeader, requestIdOf } from './request-id'
export { nonceOf, securityHeaders } from './security-headers'
