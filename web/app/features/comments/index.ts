/** The discussion of a data element. */
export { commentsWords } from './comments.words'
export { Discussion } from './discussion'
export type { RemarkAgain } from './remark-form'
