import type { RequestHandler } from 'express'
import { callerOf } from '../auth/caller'

/**
 * Nobody keeps what was answered to somebody who is known, or to an act (ASVS 5.0 §14.3.2): not a proxy, not the browser
 * of a shared machine after sign-out. A door whose answer is the same for everybody says so itself.
 */
export const privateAnswers: RequestHandler = (request, response, next) => {
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  if (!isRead || callerOf(request).actor.kind !== 'public') response.setHeader('Cache-Control', 'no-store')
  next()
}
