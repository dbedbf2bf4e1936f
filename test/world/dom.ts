/// <reference lib="dom" />
import '@testing-library/jest-dom'
import { TextDecoder, TextEncoder } from 'node:util'

// jsdom lacks what browsers have and Remix's router and the native dialog need.
Object.assign(globalThis, { TextEncoder, TextDecoder })

// A test of what runs on the server asks for the node environment and has neither.
if ('HTMLDialogElement' in globalThis && typeof HTMLDialogElement.prototype.showModal !== 'function') {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    if (!this.open) return
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
}
