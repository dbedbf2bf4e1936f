import { Module } from '@nestjs/common'
import { DocumentsModule } from '../documents'
import { StandardsModule } from '../standards'
import { FrontPage } from './front-page'
import { Shelf } from './shelf'
import { ValidationController } from './validation.controller'
import { ValidationResolver } from './validation.resolver'
import { ValidationService } from './validation.service'

@Module({
  imports: [DocumentsModule, StandardsModule],
  controllers: [ValidationController],
  providers: [FrontPage, Shelf, ValidationResolver, ValidationService],
  exports: [ValidationService],
})
export class ValidationModule {}
