import { createParamDecorator, type ExecutionContext } from '@nestjs/common'
import { GqlExecutionContext } from '@nestjs/graphql'
import type { Request } from 'express'
import { type Actor, publicActor } from '#shared/people'
import type { GraphqlContext } from '../graphql/graphql-context'

/** Who asks, as the door found out. Known on every request before a handler runs. */
export interface Caller {
  readonly actor: Actor
}

const callers = new WeakMap<object, Caller>()

/** Remembers who a request comes from; the auth middleware calls it once. */
export function setCaller(request: object, caller: Caller): void {
  callers.set(request, caller)
}

export function callerOf(request: object): Caller {
  return callers.get(request) ?? { actor: publicActor }
}

/** The `Actor` of a resolver's or controller's caller. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  if (context.getType<string>() === 'graphql') {
    return GqlExecutionContext.create(context).getContext<GraphqlContext>().actor
  }
  return callerOf(context.switchToHttp().getRequest<Request>()).actor
})
