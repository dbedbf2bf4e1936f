import { type PreviewQuestion, previewOf } from './preview'

// Judges beside the page, so that typing never waits. One question, one answer, in order.
self.onmessage = ({ data }: MessageEvent<PreviewQuestion>) => {
  self.postMessage(previewOf(data))
}
