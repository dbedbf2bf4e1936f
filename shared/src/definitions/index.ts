/** What a data element set says: plain data, no live document, no judging. */
export * from './model'
