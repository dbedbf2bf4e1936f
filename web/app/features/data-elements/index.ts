/** Draft data element sets and their elements: read at once, edited live. */
export { ElementEditPage } from './element/element-edit-page'
export { SetPage } from './set/set-page'
