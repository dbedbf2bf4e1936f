import { type Outcome, ok, refuse } from '#shared/kernel'

/**
 * The chain of a data element set from proposal to retirement, and what an engine may do with it in each state.
 * A set's *draft* and each *version* cut from it are two things: the draft goes round (draft, in comment, disposition,
 * approved, draft again), while a version only ever goes forward.
 */
export const definitionStates = [
  'proposed',
  'draft',
  'inComment',
  'disposition',
  'approved',
  'published',
  'inForce',
  'suspended',
  'superseded',
  'retired',
] as const
export type DefinitionState = (typeof definitionStates)[number]

export const definitionActs = [
  'accept',
  'openComment',
  'closeComment',
  'concludeDisposition',
  'approve',
  'returnToDraft',
  'publish',
  'takeEffect',
  'suspend',
  'resume',
  'supersede',
  'retire',
] as const
export type DefinitionAct = (typeof definitionActs)[number]

export interface Transition {
  readonly act: DefinitionAct
  readonly from: readonly DefinitionState[]
  readonly to: DefinitionState
  /** Who sets it in motion: somebody with the right, or a date that has come, or the next version. */
  readonly by: 'person' | 'date' | 'nextVersion'
  /** True where the person must be another one than who did the act before (four eyes). */
  readonly secondPerson?: true
}

export const definitionTransitions: readonly Transition[] = [
  { act: 'accept', from: ['proposed'], to: 'draft', by: 'person' },
  { act: 'openComment', from: ['draft'], to: 'inComment', by: 'person' },
  { act: 'closeComment', from: ['inComment'], to: 'disposition', by: 'date' },
  { act: 'concludeDisposition', from: ['disposition'], to: 'draft', by: 'person' },
  { act: 'approve', from: ['draft'], to: 'approved', by: 'person' },
  { act: 'returnToDraft', from: ['approved'], to: 'draft', by: 'person' },
  { act: 'publish', from: ['approved'], to: 'published', by: 'person', secondPerson: true },
  { act: 'takeEffect', from: ['published'], to: 'inForce', by: 'date' },
  { act: 'suspend', from: ['published', 'inForce'], to: 'suspended', by: 'person' },
  { act: 'resume', from: ['suspended'], to: 'inForce', by: 'person' },
  { act: 'supersede', from: ['inForce', 'suspended'], to: 'superseded', by: 'nextVersion' },
  { act: 'retire', from: ['published', 'inForce', 'suspended', 'superseded'], to: 'retired', by: 'person' },
]

/**
 * The state after `act`, or the refusal that names what is possible instead. `actors` are opaque ids: who acts now,
 * and who did the act before; they count only where a second person is asked for.
 */
export function advance(
  state: DefinitionState,
  act: DefinitionAct,
  actors: { readonly now: string; readonly before: string | null },
): Outcome<DefinitionState> {
  const row = definitionTransitions.find((t) => t.act === act && t.from.includes(state))
  if (!row) return refuse('wrong-state', { state, act })
  if (row.secondPerson && actors.now === actors.before) return refuse('second-person')
  return ok(row.to)
}

/** What a person can do next from `state`, in the order of the table. */
export function nextActs(state: DefinitionState): readonly DefinitionAct[] {
  return definitionTransitions.filter((t) => t.by === 'person' && t.from.includes(state)).map((t) => t.act)
}
