import type { ElementId } from '#shared/kernel'
import type { Plan } from '../compile'
import { parseDay } from '../exact/calendar'
import { readJsonText } from '../json'
import { malformedVerdict } from './judge'
import { judgeAlone } from './judge-presence'
import { MessageReader } from './read-message'
import { ValueReader } from './read-value'
import { Report } from './report'
import type { Verdict } from './verdict'

/**
 * Judges one value of an element that stands alone, as JSON text: its examples, and what an author tries out.
 * Where an element may occur often, one of its values is meant. Pointers begin at the value. Rules, choice groups and
 * conditions need a message and are not judged. Undefined when there is no such element or its representation has errors.
 */
export function judgeElementValue(
  plan: Plan,
  elementId: ElementId,
  jsonText: string,
  asOf?: string,
): Verdict | undefined {
  const element = plan.elements.get(elementId)
  if (element === undefined || element.reader.kind === 'broken') return undefined
  const reading = readJsonText(jsonText)
  if (!reading.ok) return malformedVerdict(reading.malformed)
  const report = new Report(reading.text)
  const day = (asOf === undefined ? undefined : parseDay(asOf)) ?? null
  const reader = new MessageReader(report, new ValueReader(report, day))
  reader.item(element, reading.node, null)
  judgeAlone(plan, reader.things, report)
  return report.verdict(day === null ? null : (asOf ?? null))
}
