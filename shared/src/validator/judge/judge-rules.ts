import { inLanguage, type LocalizedText } from '#shared/kernel'
import type { Plan, RulePlan } from '../compile'
import type { Day } from '../exact/calendar'
import { describeRule, type Facts, interpret, type Judgement } from '../rules'
import { severityOn } from './as-of'
import { gapWords, isSilent } from './gaps'
import { pointerOf, type ReadThing } from './place'
import type { Report } from './report'
import type { FindingSeverity } from './verdict'

/** Judges the rules that are on, each with the severity it has on the day. */
export function judgeRules(
  plan: Plan,
  things: readonly ReadThing[],
  facts: Facts,
  day: Day | null,
  report: Report,
): void {
  for (const rule of plan.rules) {
    const severity = severityOn(rule, day)
    if (severity === 'off') continue
    const judgement = interpret(rule.checked, facts)
    if (judgement.truth === true) continue
    const broken = judgement.truth === false
    if (!broken && isSilent(judgement.gaps)) continue
    const strict = severity === 'reject'
    if (broken) add(plan, rule, things, judgement, strict ? 'error' : severity === 'warn' ? 'warning' : 'note', report)
    else add(plan, rule, things, judgement, strict ? 'undecided' : 'note', report)
  }
}

function add(
  plan: Plan,
  rulePlan: RulePlan,
  things: readonly ReadThing[],
  judgement: Judgement,
  severity: FindingSeverity,
  report: Report,
): void {
  const { rule, checked } = rulePlan
  const element = rule.element === null ? undefined : plan.elements.get(rule.element)
  const home = homeOf(element?.element.objectClass, things, judgement)
  const node =
    home && element && home.objectClass.byMember.has(element.element.member)
      ? home.node.members.get(element.element.member)?.value
      : undefined
  const below =
    element === undefined || home?.objectClass.name !== element.element.objectClass ? [] : [element.element.member]
  const sentence: LocalizedText = { en: describeRule(checked, 'en'), fr: describeRule(checked, 'fr') }
  const title = { en: inLanguage(rule.name, 'en') || rule.id, fr: inLanguage(rule.name, 'fr') || rule.id }
  report.add({
    code: judgement.truth === false ? 'rule' : 'undecided-rule',
    severity,
    ...(element ? { plan: element } : {}),
    rule: rule.id,
    at: () => pointerOf(home?.place ?? null, ...below),
    offset: (node ?? home?.node)?.from ?? 0,
    ...(node ? { sent: node } : {}),
    words: () => ({
      rule: { en: `${rule.id} “${title.en}”`, fr: `${rule.id} « ${title.fr} »` },
      message: written(rule.message, {
        en: `The rule “${title.en}” is broken.`,
        fr: `La règle « ${title.fr} » n’est pas respectée.`,
      }),
      how: written(rule.fix, { en: `Make it true: ${sentence.en}`, fr: `Faites en sorte que : ${sentence.fr}` }),
      gaps: gapWords(judgement.gaps),
      sentence,
    }),
  })
}

/** The object to point at: the item a rule failed on when the element belongs to it, else the first that has the element. */
function homeOf(
  objectClass: string | undefined,
  things: readonly ReadThing[],
  { witness }: Judgement,
): ReadThing | undefined {
  const failed = witness && things.find((thing) => thing === witness)
  if (failed !== undefined && (objectClass === undefined || failed.objectClass.name === objectClass)) return failed
  return things.find((thing) => thing.objectClass.name === objectClass) ?? things[0]
}

function written(text: LocalizedText, otherwise: LocalizedText): LocalizedText {
  return { en: inLanguage(text, 'en') || otherwise.en, fr: inLanguage(text, 'fr') || otherwise.fr }
}
