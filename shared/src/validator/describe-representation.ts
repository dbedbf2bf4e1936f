import type { ElementId, LocalizedText } from '#shared/kernel'
import type { Plan } from './compile'
import { describeReader } from './judge'

/** What an element asks for, as a sentence without its end: “Text of up to 35 characters”. Undefined for an unknown element. */
export function describeRepresentation(plan: Plan, elementId: ElementId): LocalizedText | undefined {
  const element = plan.elements.get(elementId)
  return element && describeReader(element.reader)
}
