/** The page of a data element, for reading. What it loads is in `element.load`, for its route alone. */
export { ElementPage } from './element-page'
