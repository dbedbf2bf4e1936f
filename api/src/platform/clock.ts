import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'

/** Where services ask for the time and for fresh ids; tests put a fixed one in its place. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date()
  }

  /** A random id of 122 bits (UUID version 4, RFC 9562). */
  newId(): string {
    return randomUUID()
  }
}
