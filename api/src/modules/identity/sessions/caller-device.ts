import type { IncomingMessage } from 'node:http'
import { createParamDecorator, type ExecutionContext } from '@nestjs/common'
import { GqlExecutionContext } from '@nestjs/graphql'
import type { Request } from 'express'

/** Where a sign-in comes from: the network address the throttle counts by, and what the program calls itself. */
export interface Device {
  readonly address: string
  readonly name: string
}

const NAME_LENGTH = 200

/** The `Device` of a resolver's or controller's caller. */
export const CallerDevice = createParamDecorator((_: unknown, context: ExecutionContext): Device => {
  const request = requestOf(context)
  return {
    // Express knows the client behind a proxy that the app trusts; a socket's handshake knows its peer only.
    address: ('ip' in request && request.ip) || request.socket.remoteAddress || 'unknown',
    name: (request.headers['user-agent'] ?? '').replace(/\p{Cc}/gu, ' ').slice(0, NAME_LENGTH),
  }
})

/** What Nest's Apollo driver adds to whatever context the app makes: the request, or the socket that asks. */
interface WithRequest {
  readonly req: Request | { readonly extra: { readonly request: IncomingMessage } }
}

function requestOf(context: ExecutionContext): Request | IncomingMessage {
  if (context.getType<string>() !== 'graphql') return context.switchToHttp().getRequest<Request>()
  const { req } = GqlExecutionContext.create(context).getContext<WithRequest>()
  return 'extra' in req ? req.extra.request : req
}
