/** Closes a switch over a tagged union: compiles only while every tag has a case. */
export function exhaustive(impossible: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(impossible)}`)
}
