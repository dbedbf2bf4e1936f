/** What one must do, by when, and where one left off. */
export { myWorkWords } from './my-work.words'
export { Continue, NeedsYou, Watching, YourGroups } from './my-work-lists'
