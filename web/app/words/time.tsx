import { useLanguage } from './language'
import { formatDate, formatInstant, formatRelative } from './times'

interface TimeProps {
  /** ISO 8601 in UTC. */
  readonly at: string
  /** IANA name; Eastern Time when left out. */
  readonly zone?: string
  /** The loader's clock (ISO 8601): adds *in 20 days*. */
  readonly now?: string
}

/** A point in time for people and machines, its zone named. */
export function Time({ at, zone, now }: TimeProps) {
  const language = useLanguage()
  return (
    <time dateTime={at}>
      {formatInstant(language, at, zone)}
      {now ? ` (${formatRelative(language, at, now)})` : null}
    </time>
  )
}

/** A calendar date, `YYYY-MM-DD`. */
export function CalendarDate({ date }: { readonly date: string }) {
  return <time dateTime={date}>{formatDate(useLanguage(), date)}</time>
}
