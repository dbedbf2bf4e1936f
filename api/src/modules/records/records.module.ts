import { Module } from '@nestjs/common'
import { RecordsResolver } from './records.resolver'
import { RecordsService } from './records.service'

/** What has been done, by whom, and when. */
@Module({ providers: [RecordsService, RecordsResolver] })
export class RecordsModule {}
