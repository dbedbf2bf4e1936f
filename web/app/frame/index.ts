/** What stands around every page, and the page itself. */
export { ErrorPage } from './error-page'
export { Frame } from './frame'
export { type FrameContent, loadFrame } from './frame-load'
export { NonceContext, useNonce } from './nonce'
export { Page } from './page'
export type { Shortcut } from './shortcuts'
export { titleOf } from './title'
export { useFrame } from './use-frame'
