import type { ElementPlan, ObligationPlan, Plan, Role } from '../compile'
import { type Day, parseDay } from '../exact/calendar'
import type { JsonNode } from '../json'
import { isCodeOf } from './as-of'
import { askedFor, exampleOf, nameOf } from './asked'
import type { FindingWords } from './catalogue'
import { nodeAt, pointerOf, type ReadThing } from './place'
import type { Report } from './report'
import { shortfalls } from './shortfalls'

/** Who files and how the goods travel: what obligations depend on. */
export interface Circumstances {
  readonly filer: string | undefined
  readonly mode: string | undefined
}

/** Filer type and mode, where the message names codes that hold on its day. */
export function circumstancesOf(plan: Plan, node: JsonNode, day: Day | null): Circumstances {
  return { filer: codeAt(plan, 'filer', node, day), mode: codeAt(plan, 'mode', node, day) }
}

/** The day to judge by: the chosen one, else the message's own, else null. */
export function dayOf(plan: Plan, node: JsonNode, chosen: string | undefined): Day | null {
  const day = chosen === undefined ? undefined : parseDay(chosen)
  if (day !== undefined) return day
  const date = plan.roles.asOf === null ? undefined : nodeAt(node, plan.roles.asOf)
  return (date?.kind === 'string' ? parseDay(date.text) : undefined) ?? null
}

/** Reports roles the message does not name though its verdict depends on them, where no other finding asks for them. */
export function judgeRoles(
  plan: Plan,
  things: readonly ReadThing[],
  about: Circumstances,
  day: Day | null,
  report: Report,
): void {
  const node = things[0]?.node
  if (node === undefined) return
  for (const role of ['filer', 'mode', 'asOf'] as const) {
    const route = plan.roles[role]
    if (role === 'asOf' ? day !== null || !plan.dependsOn.asOf : route === null) continue
    const way = route === null ? [] : elementsAlong(plan, route)
    if ((route !== null && nodeAt(node, route) !== undefined) || way.some((element) => report.hasErrorAt(element)))
      continue
    if (role !== 'asOf' && !couldAsk(plan, things, about, role)) continue
    const element = way.at(-1)
    report.add({
      code: role === 'asOf' ? 'undecided-date' : 'undecided-role',
      severity: 'undecided',
      ...(element ? { plan: element } : {}),
      at: () => pointerOf(null, ...(route ?? [])),
      offset: node.from,
      words: () => wordsFor(element),
    })
  }
}

/** Whether something absent would be asked for, or perhaps, if the message named its filer or its mode. */
function couldAsk(
  plan: Plan,
  things: readonly ReadThing[],
  about: Circumstances,
  role: Exclude<Role, 'asOf'>,
): boolean {
  if (!plan.dependsOn[role]) return false
  const fits = (row: ObligationPlan, other: 'filer' | 'mode') =>
    row[other] === 'any' || about[other] === undefined || row[other] === about[other]
  const asks = (row: ObligationPlan) => row.obligation === 'M' || (row.obligation === 'C' && row.condition !== null)
  const byRow = things.some(({ objectClass, values }) =>
    objectClass.elements.some(
      ({ slot, obligations }) =>
        values[slot] === undefined &&
        obligations.some((row) => row[role] !== 'any' && asks(row) && fits(row, role === 'filer' ? 'mode' : 'filer')),
    ),
  )
  if (byRow || role === 'mode') return byRow
  return plan.choiceGroups.some((choice) => choice.group.filers.length > 0 && shortfalls(choice, things).length > 0)
}

function wordsFor(element: ElementPlan | undefined): FindingWords {
  if (element === undefined) return { element: { en: 'a date', fr: 'de date' } }
  const { member } = element.element
  return { element: nameOf(element), member, asked: askedFor(element.reader), example: exampleOf(element) }
}

function elementsAlong(plan: Plan, route: readonly string[]): readonly ElementPlan[] {
  const way: ElementPlan[] = []
  let objectClass = plan.root
  for (const member of route) {
    const element = objectClass?.byMember.get(member)
    if (element === undefined) return way
    way.push(element)
    objectClass = element.reader.kind === 'thing' ? element.reader.objectClass : undefined
  }
  return way
}

function codeAt(plan: Plan, role: Exclude<Role, 'asOf'>, node: JsonNode, day: Day | null): string | undefined {
  const route = plan.roles[role]
  const code = route === null ? undefined : nodeAt(node, route)
  const id = plan.set.roles[role]
  const list = id === null ? undefined : plan.elements.get(id)?.element.representation.codeList
  if (code?.kind !== 'string') return undefined
  return !list || isCodeOf(plan.codeLists.get(list), code.text, day) ? code.text : undefined
}
