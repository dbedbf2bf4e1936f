/** The front page. */
export { type FrontContent, loadFront } from './front.load'
export { frontWords } from './front.words'
export { FrontPage } from './front-page'
