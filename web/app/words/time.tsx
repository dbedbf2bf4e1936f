import { useLanguage } from './language'
import { formatDate, formatInstant, formatRelative } from './times'

interface TimeProps {
  /** ISO 8601 in UTC. */
  readonly at: string
  /** IANA name; Eastern Time when left out. */
  readonly zone?: string
  /** The loader's clock (ISO 8601): adds *in 20 days*. */
  readonly now?: string
  /** With `now`: only *3 hours ago*; the full time is in the title. For dense tables. */
  readonly short?: boolean
}

/** A point in time for people and machines, its zone named. */
export function Time({ at, zone, now, short }: TimeProps) {
  const language = useLanguage()
  const full = formatInstant(language, at, zone)
  if (!now) return <time dateTime={at}>{full}</time>
  const relative = formatRelative(language, at, now)
  return short ? (
    <time dateTime={at} title={full}>
      {relative}
    </time>
  ) : (
    <time dateTime={at}>
      {full} ({relative})
    </time>
  )
}

/** A calendar date, `YYYY-MM-DD`. */
export function CalendarDate({ date }: { readonly date: string }) {
  return <time dateTime={date}>{formatDate(useLanguage(), date)}</time>
}
