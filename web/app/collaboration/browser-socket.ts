import type { Socket, SocketEvents } from './line'

/** Opens the browser's WebSocket to a live document of this site. */
export function openBrowserSocket(
  documentId: string,
  parameters: Readonly<Record<string, string>>,
  events: SocketEvents,
): Socket {
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws'
  const query = new URLSearchParams(parameters)
  const socket = new WebSocket(`${scheme}://${location.host}/collab/${encodeURIComponent(documentId)}?${query}`)
  socket.binaryType = 'arraybuffer'
  socket.onopen = () => events.opened()
  socket.onclose = ({ code }) => events.closed(code)
  socket.onmessage = ({ data }) => {
    if (data instanceof ArrayBuffer) events.heard(new Uint8Array(data))
  }
  return {
    // The bytes of a frame are this program's own, never shared memory.
    send: (frame) => socket.readyState === WebSocket.OPEN && socket.send(new Uint8Array(frame)),
    close: () => socket.close(),
  }
}
