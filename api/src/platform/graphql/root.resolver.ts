import { Mutation, Query, Resolver, Subscription } from '@nestjs/graphql'
import { release } from '../release'

/** What every schema needs at its root, and nothing of any feature. */
@Resolver()
export class RootResolver {
  @Query('release')
  release(): string {
    return release
  }

  @Mutation('ping')
  ping(): boolean {
    return true
  }

  @Subscription('connected')
  async *connected(): AsyncGenerator<{ connected: boolean }> {
    yield { connected: true }
  }
}
