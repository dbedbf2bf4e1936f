import { createParamDecorator, type ExecutionContext } from '@nestjs/common'
import { GqlExecutionContext } from '@nestjs/graphql'
import type { Request } from 'express'
import type { Actor } from '#shared/people'
import type { GraphqlContext } from '../graphql/graphql-context'
import { callerOf } from './caller'

/** The `Actor` of a resolver's or controller's caller. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  if (context.getType<string>() === 'graphql') {
    return GqlExecutionContext.create(context).getContext<GraphqlContext>().actor
  }
  return callerOf(context.switchToHttp().getRequest<Request>()).actor
})
