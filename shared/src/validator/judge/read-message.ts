import type { ClassPlan, ElementPlan } from '../compile'
import type { JsonNode, JsonObject } from '../json'
import { nearest } from '../nearest'
import type { Value } from '../rules'
import { hint, nameOf } from './asked'
import { type Place, pointerOf, type ReadThing } from './place'
import type { ValueReader } from './read-value'
import type { Report } from './report'

/** Reads the objects of a message into things, and reports what does not have the shape of the standard. */
export class MessageReader {
  /** Every object read, in the order of the message. */
  readonly things: ReadThing[] = []

  constructor(
    private readonly report: Report,
    private readonly valueReader: ValueReader,
  ) {}

  /** Reads one object of a class and everything inside it. Recursion follows the classes, which have no cycles. */
  thing(objectClass: ClassPlan, node: JsonObject, place: Place | null): ReadThing {
    const values: (Value | undefined)[] = new Array(objectClass.elements.length).fill(undefined)
    const thing: ReadThing = { objectClass, node, place, values }
    this.things.push(thing)
    for (const { name, from, value } of node.members.values()) {
      const plan = objectClass.byMember.get(name)
      if (plan === undefined) this.unknownMember(objectClass, name, from, place)
      else if (value.kind !== 'null') values[plan.slot] = this.element(plan, value, { up: place, key: name })
    }
    for (const { name, from } of node.repeated) this.repeatedMember(name, from, place)
    return thing
  }

  /** A single value, or the list of them. An empty list is the same as an absent member. */
  element(plan: ElementPlan, node: JsonNode, place: Place | null): Value | undefined {
    const { minimum, maximum } = plan.element.cardinality
    if (maximum <= 1) return this.item(plan, node, place)
    if (node.kind !== 'array') return this.notAList(plan, node, place)
    const { items } = node
    if (items.length === 0) return undefined
    if (items.length < minimum || items.length > maximum)
      this.report.add({
        code: 'cardinality',
        severity: 'error',
        plan,
        at: () => pointerOf(place),
        offset: node.from,
        words: () => ({ element: nameOf(plan), count: items.length, minimum: Math.max(minimum, 1), maximum }),
      })
    // Items beyond the greatest number are not read: this bounds every rule. Rules then do not judge the list, for they
    // would judge a part of it as the whole.
    const read = items.slice(0, maximum).map((item, key) => this.item(plan, item, { up: place, key }))
    return items.length > maximum ? { kind: 'unreadable' } : { kind: 'list', items: read }
  }

  item(plan: ElementPlan, node: JsonNode, place: Place | null): Value {
    if (plan.reader.kind !== 'thing') return this.valueReader.read(plan, node, place)
    if (node.kind !== 'object') return this.valueReader.wrongType(plan, node, place)
    return { kind: 'thing', thing: this.thing(plan.reader.objectClass, node, place) }
  }

  private notAList(plan: ElementPlan, node: JsonNode, place: Place | null): Value {
    this.report.add({
      code: 'type',
      severity: 'error',
      plan,
      at: () => pointerOf(place),
      offset: node.from,
      sent: node,
      words: () => ({
        element: nameOf(plan),
        sent: this.report.excerpt(node.from, node.to),
        found: { en: 'a single value', fr: 'une valeur seule' },
        asked: { en: 'an array', fr: 'un tableau' },
        shape: {
          en: 'an array in square brackets, even for one',
          fr: 'un tableau entre crochets, même pour une seule valeur',
        },
        example: `[${this.report.excerpt(node.from, Math.min(node.to, node.from + 40))}]`,
      }),
    })
    return { kind: 'unreadable' }
  }

  private unknownMember(objectClass: ClassPlan, name: string, offset: number, place: Place | null): void {
    this.report.add({
      code: 'unknown-member',
      severity: 'warning',
      at: () => pointerOf(place, name),
      offset,
      words: () => ({ member: name.slice(0, 64), hint: hint(nearest(name, objectClass.byMember.keys())) }),
    })
  }

  private repeatedMember(name: string, offset: number, place: Place | null): void {
    this.report.add({
      code: 'duplicate-member',
      severity: 'error',
      at: () => pointerOf(place, name),
      offset,
      words: () => ({ member: name.slice(0, 64) }),
    })
  }
}
