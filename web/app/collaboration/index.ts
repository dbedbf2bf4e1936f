/** Live documents in the browser: the connection, what is saved, who is there, and inputs tied to live texts. */

export { collaborationWords } from './collaboration.words'
export { LiveDocument, type LiveState, type ReadOnly, type SaveStanding, type SetAside } from './live-document'
export { type DescribeChanges, LiveLines, SetAsideNotices } from './live-lines'
export { People, PeopleAt, PeopleIn, personClass, usePlaceClass } from './people'
export type { PresentPerson } from './presence'
export { useLive, useLiveDocument } from './use-live-document'
export { useModel } from './use-model'
export { type TextProps, useText } from './use-text'
export { type Undo, useUndo } from './use-undo'
