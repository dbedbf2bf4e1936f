import { CustomScalar, Scalar } from '@nestjs/graphql'
import { GraphQLError, type ValueNode } from 'graphql'
import type { Json } from '#shared/kernel'

/** `DateTime`: a `Date` inside, ISO 8601 in UTC outside. */
@Scalar('DateTime')
export class DateTimeScalar implements CustomScalar<string, Date> {
  serialize(value: unknown): string {
    return (value instanceof Date ? value : new Date(String(value))).toISOString()
  }

  parseValue(value: unknown): Date {
    const date = new Date(String(value))
    if (Number.isNaN(date.getTime())) throw new GraphQLError('A DateTime is ISO 8601, like 2026-03-01T12:00:00Z.')
    return date
  }

  parseLiteral(node: ValueNode): Date {
    return this.parseValue('value' in node ? node.value : '')
  }
}

/** `CalendarDate`: `YYYY-MM-DD` text, inside and outside. */
@Scalar('CalendarDate')
export class CalendarDateScalar implements CustomScalar<string, string> {
  serialize(value: unknown): string {
    return String(value)
  }

  parseValue(value: unknown): string {
    const text = String(value)
    const isReal = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))
    if (!isReal || new Date(`${text}T00:00:00Z`).toISOString().slice(0, 10) !== text) {
      throw new GraphQLError('A CalendarDate is written YYYY-MM-DD, like 2026-03-01.')
    }
    return text
  }

  parseLiteral(node: ValueNode): string {
    return this.parseValue('value' in node ? node.value : '')
  }
}

/** `JSON`: passed through as it is; variables only, never literals. */
@Scalar('JSON')
export class JsonScalar implements CustomScalar<Json, Json> {
  serialize(value: unknown): Json {
    return value as Json // only values that came out of JSON or our own models are answered
  }

  parseValue(value: unknown): Json {
    return value as Json // GraphQL variables arrive as JSON
  }

  parseLiteral(): Json {
    throw new GraphQLError('JSON is given in variables.')
  }
}
