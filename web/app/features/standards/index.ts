/** Published standards: the list, the page of one, its parts. What they load is in the `.load` files, for routes alone. */
export { elementPath, standardPath } from './choose-version'
export { StandardPage } from './page/standard-page'
export { StandardList } from './standard-list'
export { standardsWords } from './standards.words'
