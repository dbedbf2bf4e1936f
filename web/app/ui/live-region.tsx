import { useEffect, useState } from 'react'
import { onAnnouncement } from './announcer'

/** Where announcements are spoken. The frame has the only one. */
export function LiveRegion() {
  const [message, setMessage] = useState('')
  useEffect(() => onAnnouncement(setMessage), [])
  return (
    <div className="usa-sr-only" aria-live="polite" aria-atomic="true" data-live-region>
      {message}
    </div>
  )
}
