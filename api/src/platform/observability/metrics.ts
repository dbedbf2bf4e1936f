import { Injectable } from '@nestjs/common'
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'

// Figures of the process itself: one collector, however many apps run in it.
const ofProcess = new Registry()
collectDefaultMetrics({ register: ofProcess })

/** What `/metrics` prints. Modules add their own figures; each is read when somebody asks. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry()
  readonly contentType = this.registry.contentType

  /** Adds a figure. `name` is snake case with its unit last, as Prometheus names them. */
  expose(name: string, help: string, read: () => number): void {
    new Gauge({
      name,
      help,
      registers: [this.registry],
      collect() {
        this.set(read())
      },
    })
  }

  async print(): Promise<string> {
    return `${await ofProcess.metrics()}\n${await this.registry.metrics()}`
  }
}
