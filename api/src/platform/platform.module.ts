import { type DynamicModule, Global, Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { LoggerModule } from 'nestjs-pino'
import type { MigrationInterface } from 'typeorm'
import { SessionCookie } from './auth'
import { Clock } from './clock'
import { type AppConfig, CONFIG } from './config'
import { Database, DatabaseConnection } from './database'
import { Outbox } from './database/outbox'
import { Events } from './events'
import { GraphqlSocket } from './graphql/graphql-socket'
import { RootResolver } from './graphql/root.resolver'
import { CalendarDateScalar, DateTimeScalar, JsonScalar } from './graphql/scalars'
import { OpenStreams, requestIdOf } from './http'
import { HealthController } from './observability/health.controller'
import { Metrics } from './observability/metrics'
import { MetricsController } from './observability/metrics.controller'

type MigrationClass = new () => MigrationInterface

/** What every module stands on: configuration, database, events, clock, logging. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: AppConfig, connection: DatabaseConnection, migrations: readonly MigrationClass[]): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        LoggerModule.forRoot({
          pinoHttp: {
            level: config.logLevel,
            genReqId: (request) => requestIdOf(request),
            redact: ['req.headers.cookie', 'req.headers.authorization', 'res.headers["set-cookie"]'],
            // Tickets and tokens never stand in a log: the path is enough.
            serializers: {
              req: (request: { id: string; method: string; url: string }) => ({
                id: request.id,
                method: request.method,
                path: request.url.split('?')[0],
              }),
            },
          },
        }),
        TypeOrmModule.forRoot({
          ...connection.options,
          migrations: [...migrations],
          migrationsRun: true,
          autoLoadEntities: true,
          retryAttempts: 1,
          logging: false,
        }),
      ],
      controllers: [HealthController, MetricsController],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: DatabaseConnection, useValue: connection },
        { provide: SessionCookie, useFactory: () => new SessionCookie(config) },
        Clock,
        Database,
        Events,
        GraphqlSocket,
        Metrics,
        OpenStreams,
        Outbox,
        RootResolver,
        DateTimeScalar,
        CalendarDateScalar,
        JsonScalar,
      ],
      exports: [CONFIG, SessionCookie, Clock, Database, Events, GraphqlSocket, Metrics, OpenStreams],
    }
  }
}
