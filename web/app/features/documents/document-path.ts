/** Where a document is read and edited; its id is its address. */
export function documentPath(id: string): string {
  return `/s/${id}`
}
