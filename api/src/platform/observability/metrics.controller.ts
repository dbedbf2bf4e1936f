import { Controller, Get, Header, Res } from '@nestjs/common'
import type { Response } from 'express'
import { Metrics } from './metrics'

@Controller('metrics')
export class MetricsController {
  constructor(private readonly metrics: Metrics) {}

  @Get()
  @Header('Cache-Control', 'no-store')
  async print(@Res() response: Response): Promise<void> {
    response.setHeader('Content-Type', this.metrics.contentType)
    response.send(await this.metrics.print())
  }
}
