/** The front page. What it loads is in `front.load`, for its route alone. */
export { frontWords } from './front.words'
export { FrontPage } from './front-page'
