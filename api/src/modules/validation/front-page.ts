import { Injectable } from '@nestjs/common'
import type { StandardId } from '#shared/kernel'
import { Shelf } from './shelf'

/** What a newcomer can try at once: a message that a published standard itself gives as one with a mistake. */
@Injectable()
export class FrontPage {
  constructor(private readonly shelf: Shelf) {}

  example(): { standardId: StandardId; message: string } | null {
    for (const standardId of this.shelf.ids()) {
      const examples = this.shelf.versionsOf(standardId)?.at(-1)?.set.examples ?? []
      const failing = examples.find(({ expected }) => expected === 'fail')
      if (failing) return { standardId, message: failing.message }
    }
    return null
  }
}
