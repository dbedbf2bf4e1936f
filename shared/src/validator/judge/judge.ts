import type { LocalizedText } from '#shared/kernel'
import type { ClassPlan, Plan, Program } from '../compile'
import { type Day, fromDay } from '../exact/calendar'
import { defaultSizeLimit, type JsonNode, type JsonObject, type Malformed, readJson } from '../json'
import type { Facts } from '../rules'
import { isCodeOf, parameterOn } from './as-of'
import { judgeChoices, judgePresence } from './judge-presence'
import { circumstancesOf, dayOf, judgeRoles } from './judge-roles'
import { judgeRules } from './judge-rules'
import type { ReadThing } from './place'
import { MessageReader } from './read-message'
import { ValueReader } from './read-value'
import { Report } from './report'
import type { Verdict } from './verdict'

/** What a caller may decide about judging one message. */
export interface JudgeOptions {
  /** The day to judge by, `YYYY-MM-DD`, instead of the message's own. What is not a day is as if not given. */
  readonly asOf?: string
  /** Bytes a message may have; 10 MiB unless given. */
  readonly sizeLimit?: number
}

/**
 * Judges one message, from its bytes. Total: it answers a verdict for any bytes, in bounded steps, and never throws.
 * All findings are reported, not just the first. Null and an absent member are the same.
 */
export function judge(program: Program, bytes: Uint8Array, options: JudgeOptions = {}): Verdict {
  const { plan } = program
  const reading = readJson(bytes, options.sizeLimit ?? defaultSizeLimit)
  if (!reading.ok) return malformedVerdict(reading.malformed)
  const { text, node } = reading
  const report = new Report(text)
  const day = dayOf(plan, node, options.asOf)
  const asOf = day === null ? null : fromDay(day)
  if (node.kind !== 'object' || plan.root === undefined) {
    notAnObject(plan.root, node, report)
    return report.verdict(asOf)
  }
  judgeObject(plan, plan.root, node, day, report)
  return report.verdict(asOf)
}

function judgeObject(plan: Plan, root: ClassPlan, node: JsonObject, day: Day | null, report: Report): void {
  const reader = new MessageReader(report, new ValueReader(report, day))
  const message = reader.thing(root, node, null)
  const facts = factsOf(plan, message, day)
  const about = circumstancesOf(plan, node, day)
  judgePresence(plan, reader.things, about, facts, report)
  judgeChoices(plan, reader.things, about, report)
  judgeRules(plan, reader.things, facts, day, report)
  judgeRoles(plan, reader.things, about, day, report)
}

/** What rules and conditions may know of a message on a day. */
export function factsOf(plan: Plan, message: ReadThing, day: Day | null): Facts {
  return {
    message,
    owner: message,
    parameter: (name) => {
      const parameter = plan.parameters.get(name)
      return parameter && parameterOn(parameter, day)
    },
    isCode: (list, code) => isCodeOf(plan.codeLists.get(list), code, day),
  }
}

function notAnObject(root: ClassPlan | undefined, node: JsonNode, report: Report): void {
  const asked: LocalizedText = { en: `one object, a ${root?.name ?? ''}`, fr: `un objet ${root?.name ?? ''}` }
  report.add({
    code: 'type',
    severity: 'error',
    at: () => '',
    offset: node.from,
    sent: node,
    words: () => ({
      element: { en: 'The message', fr: 'Le message' },
      sent: report.excerpt(node.from, Math.min(node.to, node.from + 40)),
      found: { en: 'not an object', fr: 'autre chose qu’un objet' },
      asked,
      shape: { en: 'an object in braces', fr: 'un objet entre accolades' },
      example: '{ … }',
    }),
  })
}

/** The verdict on bytes that are not a message: one finding with its exact position. */
export function malformedVerdict({ reason, position, text, fix }: Malformed): Verdict {
  const report = new Report('')
  const code =
    reason === 'too-deep'
      ? 'too-deep'
      : reason === 'too-large' || reason === 'too-many-values'
        ? 'too-large'
        : 'malformed'
  report.add({ code, severity: 'error', at: () => '', offset: 0, words: () => ({ reason: text, how: fix }) })
  const verdict = report.verdict(null)
  return { ...verdict, findings: verdict.findings.map((finding) => ({ ...finding, ...position })) }
}
