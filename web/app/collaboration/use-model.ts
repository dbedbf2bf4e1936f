import { useEffect, useState } from 'react'
import type * as Y from 'yjs'
import type { DocumentKind, Reading } from '#shared/documents'

/** What the document says, read again at most once per picture on the screen while it changes. */
export function useModel<Model>(doc: Y.Doc, kind: Pick<DocumentKind<Model>, 'read'>): Reading<Model> {
  const [state, setState] = useState(() => ({ doc, reading: kind.read(doc) }))
  useEffect(() => {
    let frame: number | null = null
    const read = (): void => {
      frame = null
      setState({ doc, reading: kind.read(doc) })
    }
    const schedule = (): void => {
      frame ??= requestAnimationFrame(read)
    }
    doc.on('update', schedule)
    read()
    return () => {
      doc.off('update', schedule)
      if (frame !== null) cancelAnimationFrame(frame)
    }
  }, [doc, kind])
  // The copy was exchanged in this very render: its first reading does not wait for the effect.
  return state.doc === doc ? state.reading : kind.read(doc)
}
