/** Where the draft of a document is read and edited. */
export function documentPath(id: string): string {
  return `/d/${id}`
}
