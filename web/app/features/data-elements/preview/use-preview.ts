import { useEffect, useRef, useState } from 'react'
import type { Preview, PreviewQuestion } from './preview'

/** A pause in typing that is long enough to judge in. With the judging it stays under 150 ms. */
const PAUSE_MS = 80

/** What the draft comes out as while it changes; null until the first answer. */
export function usePreview({ set, message, value }: PreviewQuestion): Preview | null {
  const [preview, setPreview] = useState<Preview | null>(null)
  const worker = useRef<Worker | null>(null)
  const isBusy = useRef(false)
  const waiting = useRef<PreviewQuestion | null>(null)

  useEffect(() => {
    const own = new Worker(new URL('./preview.worker.ts', import.meta.url), { type: 'module' })
    own.onmessage = ({ data }: MessageEvent<Preview>) => {
      setPreview(data)
      const next = waiting.current
      waiting.current = null
      isBusy.current = next !== null
      if (next) own.postMessage(next)
    }
    worker.current = own
    return () => {
      own.terminate()
      worker.current = null
      isBusy.current = false
    }
  }, [])

  const elementId = value?.elementId
  const text = value?.text ?? ''
  useEffect(() => {
    const question = { set, message, value: elementId ? { elementId, text } : null }
    const timer = setTimeout(() => {
      if (isBusy.current) waiting.current = question
      else {
        isBusy.current = true
        worker.current?.postMessage(question)
      }
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [set, message, elementId, text])
  return preview
}
