import { Body, Controller, Delete, HttpCode, Post } from '@nestjs/common'
import type { Actor } from '#shared/people'
import { CurrentActor } from '../../../platform/auth'
import { CallerDevice, type Device } from './caller-device'
import { SessionsService } from './sessions.service'

/** Signing in from a program. */
@Controller('v1/sessions')
export class SessionsController {
  constructor(private readonly sessions: SessionsService) {}

  @Post()
  async signIn(
    @CurrentActor() actor: Actor,
    @CallerDevice() device: Device,
    @Body() body: unknown,
  ): Promise<{ token: string; expiresAt: string }> {
    const { token, expiresAt } = await this.sessions.signIn(actor, device, body)
    return { token, expiresAt: expiresAt.toISOString() }
  }

  @Delete('current')
  @HttpCode(204)
  async signOut(@CurrentActor() actor: Actor): Promise<void> {
    await this.sessions.signOut(actor)
  }
}
