interface RuleText {
  readonly elementId: string | null
  readonly expression: string
}

/**
 * The rules that point to an element or name its place. A rule names places without the brackets of lists:
 * `lines[].value` is `lines.value` there.
 */
export function rulesUsing<R extends RuleText>(
  element: { readonly id: string; readonly paths: readonly string[] },
  rules: readonly R[],
): readonly R[] {
  const places = element.paths.map((path) => path.replaceAll('[]', ''))
  return rules.filter(({ elementId, expression }) => {
    const named = new Set(withoutTexts(expression).match(/[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*/g))
    return elementId === element.id || places.some((place) => named.has(place))
  })
}

/** Quoted texts hold words of the goods, not names of places. */
function withoutTexts(expression: string): string {
  return expression.replace(/"(?:[^"\\]|\\.)*"/g, '""')
}
