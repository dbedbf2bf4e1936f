import type { DataElementSet } from '#shared/definitions'
import { vocabularyOf } from '../rules'
import { checkNames } from './check-names'
import { checkTexts } from './check-texts'
import type { CodeListPlan, ElementPlan, ParameterPlan, Plan, Program, RulePlan } from './plan'
import { planCodeList, planParameter, planRule } from './plan-dated'
import { planClasses } from './plan-elements'
import { checkRoleCodes, type Ground, planChoiceGroups, planRoles } from './plan-roles'
import { routesOf } from './routes'
import { Notes, type SetDiagnostic } from './set-diagnostic'

/** What `compile` answers: a program or the reasons why there is none, and what previews can use meanwhile. */
export interface Compilation {
  /** Null while there is an error. */
  readonly program: Program | null
  /** What compiles of the set, for previews of single elements. Judges no shipments. */
  readonly plan: Plan
  readonly diagnostics: readonly SetDiagnostic[]
}

/** Compiles a data element set. All faults are reported, each at the field where it is mended. Never throws. */
export function compile(set: DataElementSet): Compilation {
  const notes = new Notes()
  const vocabulary = vocabularyOf(set)
  checkNames(set, vocabulary, notes)
  checkTexts(set, notes)

  const codeLists = new Map<string, CodeListPlan>()
  for (const list of set.codeLists) {
    const planned = planCodeList(list, notes)
    if (!codeLists.has(list.id)) codeLists.set(list.id, planned)
  }
  const classes = planClasses(vocabulary, codeLists, notes)
  const elements = new Map<ElementPlan['element']['id'], ElementPlan>()
  for (const { elements: planned } of classes.values()) for (const plan of planned) elements.set(plan.element.id, plan)

  const ground: Ground = { set, vocabulary, elements, codeLists, routes: routesOf(vocabulary), notes }
  checkRoleCodes(ground)
  const parameters = set.parameters.map((parameter) => planParameter(parameter, vocabulary, notes))
  const rules = set.rules.flatMap((rule) => planRule(rule, vocabulary, notes) ?? [])
  const plan: Plan = {
    set,
    root: classes.get(set.rootClass),
    elements,
    codeLists,
    parameters: new Map(parameters.map((planned) => [planned.parameter.name, planned])),
    roles: planRoles(ground),
    choiceGroups: planChoiceGroups(ground),
    rules,
    dependsOn: dependenciesOf(set, rules, parameters, codeLists),
  }
  const sound = notes.diagnostics.every(({ severity }) => severity === 'warning')
  const cost = Math.max(0, ...rules.map(({ checked }) => checked.cost))
  return { program: sound ? { stage: 'program', plan, cost } : null, plan, diagnostics: notes.diagnostics }
}

function dependenciesOf(
  set: DataElementSet,
  rules: readonly RulePlan[],
  parameters: readonly ParameterPlan[],
  codeLists: ReadonlyMap<string, CodeListPlan>,
): Plan['dependsOn'] {
  const rows = set.elements.flatMap(({ obligations }) => obligations)
  const isDated = ({ from }: { readonly from: number | null }) => from !== null
  return {
    filer: rows.some(({ filer }) => filer !== 'any') || set.choiceGroups.some(({ filers }) => filers.length > 0),
    mode: rows.some(({ mode }) => mode !== 'any'),
    asOf:
      rules.some(({ severity }) => severity.some(isDated)) ||
      parameters.some(({ values }) => values.some(isDated)) ||
      [...codeLists.values()].some(({ codes }) =>
        [...codes.values()].some(({ from, to }) => from !== null || to !== null),
      ),
  }
}
