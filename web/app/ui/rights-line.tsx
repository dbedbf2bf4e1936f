import { Icon } from './icon'

interface RightsLineProps {
  /** Like *You can: edit* or *Read only – the text is frozen at v0.7*. A change is announced. */
  readonly children: string
  readonly readOnly?: boolean
}

/** What the reader may do here, next to the title. */
export function RightsLine({ children, readOnly }: RightsLineProps) {
  return (
    <p className="c-rights-line" role="status">
      <Icon name={readOnly ? 'lock' : 'pencil'} /> {children}
    </p>
  )
}
