import type { CodeList, Parameter, Rule } from '#shared/definitions'
import { type Day, parseDay } from '../exact/calendar'
import { parsePlainDecimal } from '../exact/decimal'
import { compileRule, type Value, type Vocabulary } from '../rules'
import type { CodeListPlan, CodePlan, ParameterPlan, RulePlan } from './plan'
import type { Notes, SubjectNotes } from './set-diagnostic'

// What holds from a date on: codes, parameter values, severities.

/** Plans a code list: days read, codes by text. Faults are noted at the code. */
export function planCodeList(list: CodeList, notes: Notes): CodeListPlan {
  const at = notes.on('codeList', list.id)
  const codes = new Map<string, CodePlan>()
  if (list.codes.length === 0)
    at.error(
      'empty-list',
      'codes',
      'The list has no codes: nothing would be accepted.',
      'La liste n’a pas de codes : rien ne serait accepté.',
    )
  list.codes.forEach((code, index) => {
    const field = `codes.${index}`
    if (code.code.trim() === '') at.error('code', field, 'The code is empty.', 'Le code est vide.')
    if (codes.has(code.code))
      at.error(
        'used-twice',
        field,
        `The code “${code.code}” stands twice in the list.`,
        `Le code « ${code.code} » figure deux fois dans la liste.`,
      )
    const from = planDay(code.from, at, `${field}.from`)
    const to = planDay(code.to, at, `${field}.to`)
    if (from !== null && to !== null && to < from)
      at.error('dates', `${field}.to`, 'The last day is before the first.', 'Le dernier jour précède le premier.')
    if (!codes.has(code.code)) codes.set(code.code, { code, from, to })
  })
  return { list, codes }
}

/** Plans a parameter: its values read by its kind. Faults are noted at the value. */
export function planParameter(parameter: Parameter, vocabulary: Vocabulary, notes: Notes): ParameterPlan {
  const at = notes.on('parameter', parameter.name)
  if (parameter.kind === 'amount' && !/^[A-Z]{3}$/.test(parameter.currency))
    at.error(
      'currency',
      'currency',
      'The currency is three capital letters, as in ISO 4217: USD.',
      'La monnaie s’écrit en trois majuscules, selon ISO 4217 : USD.',
    )
  if (vocabulary.classes.size > 0 && parameter.values.length === 0)
    at.warning('no-value', 'values', 'The parameter never has a value.', 'Le paramètre n’a jamais de valeur.')
  const values = parameter.values.map(({ from, value }, index) => ({
    from: planDay(from, at, `values.${index}.from`),
    value: value === null ? undefined : planValue(parameter, value, at, `values.${index}.value`),
  }))
  checkOrder(values, at, 'values')
  return { parameter, values }
}

/** Plans a rule; undefined when its expression has faults, which are noted. */
export function planRule(rule: Rule, vocabulary: Vocabulary, notes: Notes): RulePlan | undefined {
  const at = notes.on('rule', rule.id)
  if (
    rule.element !== null &&
    ![...vocabulary.classes.values()].some(({ members }) =>
      [...members.values()].some(({ element }) => element.id === rule.element),
    )
  )
    at.error(
      'unknown-element',
      'element',
      `There is no element ${rule.element}.`,
      `Il n’y a pas d’élément ${rule.element}.`,
    )
  const severity = rule.severity.map(({ from, severity: how }, index) => ({
    from: planDay(from, at, `severity.${index}.from`),
    severity: how,
  }))
  checkOrder(severity, at, 'severity')
  if (severity.length === 0)
    at.warning(
      'no-severity',
      'severity',
      'The rule is off: it has no severity from any date on.',
      'La règle est inactive : elle n’a de gravité à aucune date.',
    )
  const compiled = compileRule(rule.expression, vocabulary)
  if (compiled.ok) return { rule, checked: compiled.value, severity }
  at.take('expression', compiled.diagnostics)
  return undefined
}

function planValue(parameter: Parameter, text: string, at: SubjectNotes, field: string): Value | undefined {
  if (parameter.kind === 'date') {
    const day = parseDay(text)
    if (day === undefined)
      at.error(
        'dates',
        field,
        `“${text}” is not a day. Write YYYY-MM-DD.`,
        `« ${text} » n’est pas un jour. Écrivez AAAA-MM-JJ.`,
      )
    return day === undefined ? undefined : { kind: 'date', day }
  }
  const number = parsePlainDecimal(text)
  if (number === undefined) {
    at.error(
      'number',
      field,
      `“${text}” is not a number. Write digits with at most one point.`,
      `« ${text} » n’est pas un nombre. Écrivez des chiffres avec au plus un point.`,
    )
    return undefined
  }
  return parameter.kind === 'number'
    ? { kind: 'number', number }
    : { kind: 'amount', number, currency: parameter.currency }
}

function planDay(text: string | null, at: SubjectNotes, field: string): Day | null {
  if (text === null) return null
  const day = parseDay(text)
  if (day === undefined)
    at.error(
      'dates',
      field,
      `“${text}” is not a day of the calendar. Write YYYY-MM-DD.`,
      `« ${text} » n’est pas un jour du calendrier. Écrivez AAAA-MM-JJ.`,
    )
  return day ?? null
}

function checkOrder(rows: readonly { readonly from: Day | null }[], at: SubjectNotes, field: string): void {
  rows.forEach(({ from }, index) => {
    const before = rows[index - 1]
    if (before === undefined || (from !== null && (before.from === null || before.from < from))) return
    at.error(
      'date-order',
      `${field}.${index}.from`,
      'This date is not after the one before it.',
      'Cette date n’est pas postérieure à la précédente.',
    )
  })
}
