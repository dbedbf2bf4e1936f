/** The next free id of a list: `R-08` after `R-07`, with as many digits as the others have. */
export function freeId(prefix: string, taken: readonly string[]): string {
  const numbers = taken.flatMap((id) => (/^\D*(\d+)$/.exec(id)?.[1] ? [Number(/(\d+)$/.exec(id)?.[1])] : []))
  const next = Math.max(0, ...numbers) + 1
  return `${prefix}${String(next).padStart(2, '0')}`
}
