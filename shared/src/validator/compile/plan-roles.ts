import type { DataElementSet } from '#shared/definitions'
import type { ElementId } from '#shared/kernel'
import { nearest } from '../nearest'
import type { Vocabulary } from '../rules'
import type { ChoicePlan, CodeListPlan, ElementPlan, Plan, Route } from './plan'
import type { ClassRoutes } from './routes'
import type { Notes, SubjectNotes } from './set-diagnostic'

/** What roles and choice groups are planned from. */
export interface Ground {
  readonly set: DataElementSet
  readonly vocabulary: Vocabulary
  readonly elements: ReadonlyMap<ElementId, ElementPlan>
  readonly codeLists: ReadonlyMap<string, CodeListPlan>
  readonly routes: ReadonlyMap<string, ClassRoutes>
  readonly notes: Notes
}

/** Where filer, mode and date stand in a message. Each must stand in one place, or a message could contradict itself. */
export function planRoles(ground: Ground): Plan['roles'] {
  return {
    filer: planRole(ground, 'filer', 'code'),
    mode: planRole(ground, 'mode', 'code'),
    asOf: planRole(ground, 'asOf', 'date'),
  }
}

function planRole(
  { set, elements, routes, notes }: Ground,
  role: 'filer' | 'mode' | 'asOf',
  kind: 'code' | 'date',
): Route | null {
  const id = set.roles[role]
  if (id === null) return null
  const at = notes.on('set', '')
  const element = elements.get(id)?.element
  const route = element && routes.get(element.objectClass)
  if (element === undefined)
    at.error('unknown-element', `roles.${role}`, `There is no element ${id}.`, `Il n’y a pas d’élément ${id}.`)
  else if (element.representation.kind !== kind)
    at.error(
      'role',
      `roles.${role}`,
      kind === 'code' ? 'Choose an element whose value is a code.' : 'Choose an element whose value is a date.',
      kind === 'code'
        ? 'Choisissez un élément dont la valeur est un code.'
        : 'Choisissez un élément dont la valeur est une date.',
    )
  else if (route === undefined || !route.single || element.cardinality.maximum > 1)
    at.error(
      'role',
      `roles.${role}`,
      'Choose an element that occurs in one place of the message only.',
      'Choisissez un élément qui ne figure qu’à un endroit du message.',
    )
  else return [...route.first, element.member]
  return null
}

/** Filer types and modes named by obligations and choice groups are codes of the lists that the roles use. */
export function checkRoleCodes(ground: Ground): void {
  const { set, notes } = ground
  const filers = roleCodes(ground, 'filer')
  const modes = roleCodes(ground, 'mode')
  for (const element of set.elements) {
    const at = notes.on('element', element.id)
    element.obligations.forEach(({ filer, mode }, index) => {
      checkCode(filer, filers, at, `obligations.${index}.filer`)
      checkCode(mode, modes, at, `obligations.${index}.mode`)
    })
  }
  for (const group of set.choiceGroups)
    group.filers.forEach((filer, index) => {
      checkCode(filer, filers, notes.on('choiceGroup', group.id), `filers.${index}`)
    })
}

function roleCodes({ set, elements, codeLists }: Ground, role: 'filer' | 'mode'): ReadonlySet<string> {
  const id = set.roles[role]
  const list = id && elements.get(id)?.element.representation.codeList
  return new Set((list ? codeLists.get(list)?.codes.keys() : undefined) ?? [])
}

function checkCode(code: string, known: ReadonlySet<string>, at: SubjectNotes, field: string): void {
  if (code === 'any' || known.has(code)) return
  at.error(
    'unknown-code',
    field,
    `“${code}” is not a code of the list that this role uses.`,
    `« ${code} » n’est pas un code de la liste utilisée par ce rôle.`,
    nearest(code, known),
  )
}

/**
 * A choice among elements of one class that occurs several times is asked of each of its objects; any other choice
 * is asked of the message as a whole.
 */
export function planChoiceGroups({ set, elements, routes, notes }: Ground): readonly ChoicePlan[] {
  return set.choiceGroups.map((group): ChoicePlan => {
    const at = notes.on('choiceGroup', group.id)
    const of = group.of.flatMap((id, index) => {
      const plan = elements.get(id)
      if (plan === undefined)
        at.error('unknown-element', `of.${index}`, `There is no element ${id}.`, `Il n’y a pas d’élément ${id}.`)
      return plan ?? []
    })
    if (!Number.isInteger(group.minimum) || group.minimum < 1 || group.minimum > group.of.length)
      at.error(
        'choice',
        'minimum',
        'The number asked for is at least 1 and at most the number of elements.',
        'Le nombre demandé est d’au moins 1 et d’au plus le nombre d’éléments.',
      )
    const classes = new Set(of.map(({ element }) => element.objectClass))
    const [only] = classes
    const home = classes.size === 1 && only !== undefined ? routes.get(only) : undefined
    return {
      group,
      of,
      perObjectOf: home !== undefined && !home.single ? (only ?? null) : null,
      route: home?.single ? home.first : [],
    }
  })
}
