import { CopyButton } from './copy-button'

/** Code, rules and messages: monospace, scrolls by keyboard, copied with one press. */
export function CodeBlock({
  code,
  label,
  copy = true,
}: {
  readonly code: string
  readonly label: string
  readonly copy?: boolean
}) {
  return (
    <figure className="c-code-block" aria-label={label}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1) */}
      <pre tabIndex={0}>
        <code>{code}</code>
      </pre>
      {copy && <CopyButton text={code} />}
    </figure>
  )
}
