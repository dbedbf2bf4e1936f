/** Publishing a standard. What it loads and does is in the `.load` and `.action` files, for its route alone. */
export { PublishPage } from './publish-page'
export { publishingWords } from './publishing.words'
