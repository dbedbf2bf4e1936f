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
    // Behind a proxy that the app trusts this is the client, else the peer itself.
    address: request?.ip ?? 'unknown',
    name: (request?.headers['user-agent'] ?? '').replace(/\p{Cc}/gu, ' ').slice(0, NAME_LENGTH),
  }
})

function requestOf(context: ExecutionContext): Request | undefined {
  if (context.getType<string>() !== 'graphql') return context.switchToHttp().getRequest<Request>()
  // Nest's Apollo driver adds the request to whatever context the app makes.
  return GqlExecutionContext.create(context).getContext<{ req?: Request }>().req
}
