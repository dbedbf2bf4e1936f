import { inLanguage, type LocalizedText } from '#shared/kernel'
import { type ChoicePlan, type ElementPlan, type ObligationPlan, obligationFor, type Plan } from '../compile'
import { type Facts, type Gap, interpret } from '../rules'
import { askedFor, exampleOf, nameOf } from './asked'
import { gapWords, isSilent } from './gaps'
import type { Circumstances } from './judge-roles'
import { nodeAt, pointerOf, type ReadThing } from './place'
import type { Report } from './report'
import { shortfalls } from './shortfalls'

/** Reports what is missing: elements by their obligation in each object of the message. */
export function judgePresence(
  plan: Plan,
  things: readonly ReadThing[],
  about: Circumstances,
  facts: Facts,
  report: Report,
): void {
  for (const thing of things)
    for (const element of thing.objectClass.elements) {
      if (thing.values[element.slot] !== undefined) continue
      const row = obligationFor(element.obligations, about.filer, about.mode)
      if (row !== undefined) judgeAbsent(plan, element, row, thing, { ...facts, owner: thing }, report)
    }
}

function judgeAbsent(
  plan: Plan,
  element: ElementPlan,
  row: ObligationPlan,
  thing: ReadThing,
  facts: Facts,
  report: Report,
): void {
  if (row.obligation === 'M') missing(element, thing, whoWords(plan, row), report)
  if (row.obligation !== 'C' || row.condition === null) return
  const { truth, gaps } = interpret(row.condition, facts)
  if (truth === true) missing(element, thing, whoWords(plan, row), report)
  if (truth === undefined && !isSilent(gaps)) undecided(element, thing, gaps, report)
}

function missing(plan: ElementPlan, thing: ReadThing, who: LocalizedText, report: Report): void {
  const { member } = plan.element
  report.add({
    code: 'missing',
    severity: 'error',
    plan,
    at: () => pointerOf(thing.place, member),
    offset: thing.node.from,
    words: () => ({ element: nameOf(plan), member, who, asked: askedFor(plan.reader), example: exampleOf(plan) }),
  })
}

function undecided(plan: ElementPlan, thing: ReadThing, gaps: readonly Gap[], report: Report): void {
  const { member } = plan.element
  report.add({
    code: 'undecided-condition',
    severity: 'undecided',
    plan,
    at: () => pointerOf(thing.place, member),
    offset: thing.node.from,
    words: () => ({ element: nameOf(plan), member, gaps: gapWords(gaps), asked: askedFor(plan.reader) }),
  })
}

/** Reports what is mandatory in each object whatever the circumstances: for a value that stands alone. */
export function judgeAlone(plan: Plan, things: readonly ReadThing[], report: Report): void {
  for (const thing of things)
    for (const element of thing.objectClass.elements) {
      const row = obligationFor(element.obligations, undefined, undefined)
      if (thing.values[element.slot] === undefined && row?.obligation === 'M')
        missing(element, thing, whoWords(plan, row), report)
    }
}

/** Reports choice groups of which too few elements are present. */
export function judgeChoices(plan: Plan, things: readonly ReadThing[], about: Circumstances, report: Report): void {
  const [message] = things
  if (message === undefined) return
  for (const choice of plan.choiceGroups) {
    const { filers } = choice.group
    if (filers.length > 0 && !(about.filer !== undefined && filers.includes(about.filer))) continue
    for (const { thing, count } of shortfalls(choice, things)) {
      const node = thing?.node ?? nodeAt(message.node, choice.route) ?? message.node
      tooFew(choice, count, thing ? pointerOf(thing.place) : pointerOf(null, ...choice.route), node.from, report)
    }
  }
}

function tooFew({ group, of }: ChoicePlan, count: number, at: string, offset: number, report: Report): void {
  report.add({
    code: 'choice',
    severity: 'error',
    choiceGroup: group.id,
    at: () => at,
    offset,
    words: () => ({
      minimum: group.minimum,
      count,
      elements: { en: of.map((plan) => nameOf(plan).en).join(', '), fr: of.map((plan) => nameOf(plan).fr).join(', ') },
      members: of.map(({ element }) => element.member).join(', '),
    }),
  })
}

/** “ (mandatory for carrier, mode air)”: the row that asks for it. */
function whoWords(plan: Plan, { filer, mode }: ObligationPlan): LocalizedText {
  const title = (role: 'filer' | 'mode', code: string): LocalizedText => {
    const id = plan.set.roles[role]
    const list = id && plan.elements.get(id)?.element.representation.codeList
    const name = list ? plan.codeLists.get(list)?.codes.get(code)?.code.name : undefined
    return { en: (name && inLanguage(name, 'en')) || code, fr: (name && inLanguage(name, 'fr')) || code }
  }
  const parts = [...(filer === 'any' ? [] : [title('filer', filer)]), ...(mode === 'any' ? [] : [title('mode', mode)])]
  if (parts.length === 0) return { en: '', fr: '' }
  return {
    en: ` (asked for: ${parts.map(({ en }) => en).join(', ')})`,
    fr: ` (demandé pour : ${parts.map(({ fr }) => fr).join(', ')})`,
  }
}
