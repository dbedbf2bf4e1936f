import type { LoaderFunctionArgs } from '@remix-run/node'
import type { Language } from '#shared/kernel'
import { may, type Person } from '#shared/people'
import { graphql, loadPart } from '../graphql'

const Release = graphql(`
  query Release {
    release
  }
`)

/** What the frame around every page shows. */
export interface FrameContent {
  readonly language: Language
  readonly demonstration: boolean
  readonly release: string
  readonly requestId: string
  /** When the page was made (ISO 8601): stands on its printed copy. */
  readonly now: string
  readonly person: {
    readonly name: string
    readonly groupIds: readonly string[]
    /** Whether the pages of the operator are open to them. */
    readonly mayOperate: boolean
    readonly mayReadLog: boolean
  } | null
}

/** Reads the frame. A frame without its release still stands: error pages need it most. */
export async function loadFrame(args: LoaderFunctionArgs): Promise<FrameContent> {
  const { actor, demonstration, language, requestId } = args.context
  const answer = await loadPart(args, Release)
  return {
    language,
    demonstration,
    release: answer?.release ?? '',
    requestId,
    now: new Date().toISOString(),
    person: actor.kind === 'person' ? framePerson(actor) : null,
  }
}

function framePerson(person: Person) {
  return {
    name: person.name,
    groupIds: person.memberships.map((membership) => membership.groupId),
    mayOperate: may(person, 'system.operate', { kind: 'system' }),
    mayReadLog: may(person, 'audit.read', { kind: 'system' }),
  }
}
