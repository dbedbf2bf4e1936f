import { Controller, Get, Header } from '@nestjs/common'
import { collectDefaultMetrics, Registry } from 'prom-client'

/** The registry that `/metrics` prints; modules register their own figures in it. */
export const metrics = new Registry()
collectDefaultMetrics({ register: metrics })

@Controller('metrics')
export class MetricsController {
  @Get()
  @Header('Content-Type', metrics.contentType)
  @Header('Cache-Control', 'no-store')
  print(): Promise<string> {
    return metrics.metrics()
  }
}
