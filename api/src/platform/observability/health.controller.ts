import { Controller, Get, Header, Res } from '@nestjs/common'
import type { Response } from 'express'
import { Database } from '../database'

/** For load balancers and operators: is the process alive, and can it serve? */
@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  @Get('live')
  @Header('Cache-Control', 'no-store')
  live() {
    return { status: 'ok' }
  }

  @Get('ready')
  @Header('Cache-Control', 'no-store')
  async ready(@Res({ passthrough: true }) response: Response) {
    try {
      await this.database.query('select 1')
      return { status: 'ok', database: 'ok' }
    } catch {
      // The reason is in the log of whoever lost the connection; here only the fact counts.
      response.status(503)
      return { status: 'unavailable', database: 'unreachable' }
    }
  }
}
