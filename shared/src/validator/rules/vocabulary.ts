import type { CodeList, DataElement, DataElementSet, ObjectClass, Parameter } from '#shared/definitions'
import type { ValueType } from './value-type'

/** The words a rule may use: a data element set, indexed. Faults of the set are not this file's subject; the first of two equals wins. */
export interface Vocabulary {
  readonly rootClass: string
  readonly classes: ReadonlyMap<string, ClassWords>
  readonly parameters: ReadonlyMap<string, Parameter>
  readonly codeLists: ReadonlyMap<string, CodeList>
}

/** A class and what rules call its members. */
export interface ClassWords {
  readonly objectClass: ObjectClass
  readonly members: ReadonlyMap<string, MemberWord>
}

/** A member: the element behind it and the type of its value. */
export interface MemberWord {
  readonly element: DataElement
  /** Place among the elements of the class. */
  readonly slot: number
  readonly maximum: number
  /** Of one value, where there can be many. */
  readonly type: ValueType
}

/** Indexes a set for checking rules. Cheap enough to do on each keystroke, worth keeping while the set stays. */
export function vocabularyOf(set: DataElementSet): Vocabulary {
  const classes = new Map<string, { objectClass: ObjectClass; members: Map<string, MemberWord> }>()
  for (const objectClass of set.classes)
    if (!classes.has(objectClass.name)) classes.set(objectClass.name, { objectClass, members: new Map() })
  for (const element of set.elements) {
    const members = classes.get(element.objectClass)?.members
    if (members === undefined || members.has(element.member)) continue
    members.set(element.member, {
      element,
      slot: members.size,
      maximum: element.cardinality.maximum,
      type: typeOf(element),
    })
  }
  return {
    rootClass: set.rootClass,
    classes,
    parameters: new Map([...set.parameters].reverse().map((parameter) => [parameter.name, parameter])),
    codeLists: new Map([...set.codeLists].reverse().map((list) => [list.id, list])),
  }
}

function typeOf(element: DataElement): ValueType {
  const { kind, codeList, objectClass } = element.representation
  switch (kind) {
    case 'code':
      return { kind: 'code', list: codeList }
    case 'amount':
      return { kind: 'amount', currencies: codeList }
    case 'indicator':
      return { kind: 'truth' }
    case 'uri':
      return { kind: 'text' }
    case 'class':
      return { kind: 'thing', objectClass }
    default:
      return { kind }
  }
}
