import type { DataElement, Representation } from '#shared/definitions'
import { compareDecimals, type Decimal, parsePlainDecimal } from '../exact/decimal'
import { type Format, misfitOfText, parseFormat } from '../format'
import { nearest } from '../nearest'
import { type Automaton, compilePattern } from '../pattern'
import type { Vocabulary } from '../rules'
import type { Bounds, ClassPlan, CodeListPlan, ElementPlan, Reader } from './plan'
import { planObligations } from './plan-obligations'
import type { Notes, SubjectNotes } from './set-diagnostic'

/** Most values of one member: the bound of every cost. */
const occurrenceLimit = 9_999

/** Plans every class and its elements. Classes refer to one another, so each is filled after all exist. */
export function planClasses(
  vocabulary: Vocabulary,
  codeLists: ReadonlyMap<string, CodeListPlan>,
  notes: Notes,
): ReadonlyMap<string, ClassPlan> {
  const building = new Map<string, { name: string; elements: ElementPlan[]; byMember: Map<string, ElementPlan> }>()
  for (const name of vocabulary.classes.keys()) building.set(name, { name, elements: [], byMember: new Map() })
  for (const [name, { members }] of vocabulary.classes) {
    for (const { element, slot } of members.values()) {
      const at = notes.on('element', element.id)
      checkCardinality(element, at)
      const plan: ElementPlan = {
        element,
        slot,
        reader: planReader(element.representation, building, codeLists, at),
        obligations: planObligations(element, vocabulary, at),
        wcoPointer: element.crosswalk.find(({ system }) => system === 'WCO pointer')?.id,
      }
      building.get(name)?.elements.push(plan)
      building.get(name)?.byMember.set(element.member, plan)
    }
  }
  return building
}

function checkCardinality({ cardinality: { minimum, maximum } }: DataElement, at: SubjectNotes): void {
  const whole = Number.isInteger(minimum) && Number.isInteger(maximum)
  if (!whole || minimum < 0 || maximum < 1 || maximum > occurrenceLimit || minimum > maximum)
    at.error(
      'cardinality',
      'cardinality',
      `A member occurs at least 0 and at most 1 to ${occurrenceLimit} times, the smaller number first.`,
      `Un membre figure au moins 0 fois et au plus de 1 à ${occurrenceLimit} fois, le plus petit nombre d’abord.`,
    )
}

function planReader(
  representation: Representation,
  classes: ReadonlyMap<string, ClassPlan>,
  codeLists: ReadonlyMap<string, CodeListPlan>,
  at: SubjectNotes,
): Reader {
  const { kind } = representation
  switch (kind) {
    case 'text': {
      const format = planFormat(representation, at)
      const pattern = planPattern(representation, at)
      return format === undefined || pattern === undefined ? { kind: 'broken' } : { kind, format, pattern }
    }
    case 'code': {
      const format = planFormat(representation, at)
      const list = planList(representation, codeLists, at)
      if (format === undefined || list === undefined) return { kind: 'broken' }
      if (format !== null && list !== null) warnOfCodes(format, list, at)
      return { kind, format, list }
    }
    case 'number': {
      const format = planFormat(representation, at)
      const bounds = planBounds(representation, at)
      return format === undefined || bounds === undefined ? { kind: 'broken' } : { kind, format, bounds }
    }
    case 'amount': {
      const currencies = planList(representation, codeLists, at)
      const bounds = planBounds(representation, at)
      return currencies === undefined || bounds === undefined ? { kind: 'broken' } : { kind, currencies, bounds }
    }
    case 'class': {
      const objectClass = classes.get(representation.objectClass)
      if (objectClass !== undefined) return { kind: 'thing', objectClass }
      const { objectClass: name } = representation
      at.error(
        'unknown-class',
        'representation.objectClass',
        name === '' ? 'Choose the class of the value.' : `There is no class “${name}”.`,
        name === '' ? 'Choisissez la classe de la valeur.' : `Il n’y a pas de classe « ${name} ».`,
        nearest(name, classes.keys()),
      )
      return { kind: 'broken' }
    }
    default:
      return { kind }
  }
}

/** Null: none asked for. Undefined: noted as wrong. */
function planFormat({ format, kind }: Representation, at: SubjectNotes): Format | null | undefined {
  if (format === '') return null
  const parsed = parseFormat(format, kind === 'number' ? 'number' : 'text')
  if (parsed.ok) return parsed.value
  at.take('representation.format', parsed.diagnostics)
  return undefined
}

function planPattern({ pattern }: Representation, at: SubjectNotes): Automaton | null | undefined {
  if (pattern === '') return null
  const compiled = compilePattern(pattern)
  if (compiled.ok) return compiled.value
  at.take('representation.pattern', compiled.diagnostics)
  return undefined
}

function planList(
  { kind, codeList }: Representation,
  codeLists: ReadonlyMap<string, CodeListPlan>,
  at: SubjectNotes,
): CodeListPlan | null | undefined {
  if (codeList === '') {
    if (kind === 'code')
      at.warning(
        'no-code-list',
        'representation.codeList',
        'No code list is chosen: any text of the format is accepted.',
        'Aucune liste de codes n’est choisie : tout texte du format est accepté.',
      )
    return null
  }
  const list = codeLists.get(codeList)
  if (list === undefined)
    at.error(
      'unknown-code-list',
      'representation.codeList',
      `There is no code list “${codeList}”.`,
      `Il n’y a pas de liste de codes « ${codeList} ».`,
      nearest(codeList, codeLists.keys()),
    )
  return list
}

function planBounds({ minimum, maximum }: Representation, at: SubjectNotes): Bounds | undefined {
  const bound = (text: string, field: string): Decimal | null | undefined => {
    if (text === '') return null
    const number = parsePlainDecimal(text)
    if (number === undefined)
      at.error(
        'bounds',
        field,
        `“${text}” is not a number. Write digits with at most one point.`,
        `« ${text} » n’est pas un nombre. Écrivez des chiffres avec au plus un point.`,
      )
    return number
  }
  const [low, high] = [bound(minimum, 'representation.minimum'), bound(maximum, 'representation.maximum')]
  if (low === undefined || high === undefined) return undefined
  if (low === null || high === null || compareDecimals(low, high) <= 0) return { minimum: low, maximum: high }
  at.error(
    'bounds',
    'representation.maximum',
    'The maximum is less than the minimum: no number fits.',
    'Le maximum est inférieur au minimum : aucun nombre ne convient.',
  )
  return undefined
}

function warnOfCodes(format: Format, { list }: CodeListPlan, at: SubjectNotes): void {
  const misfit = list.codes.find(({ code }) => misfitOfText(format, code) !== undefined)
  if (misfit !== undefined)
    at.warning(
      'code-format',
      'representation.format',
      `The code “${misfit.code}” of the list does not fit the format; the list decides.`,
      `Le code « ${misfit.code} » de la liste ne suit pas le format ; la liste l’emporte.`,
    )
}
