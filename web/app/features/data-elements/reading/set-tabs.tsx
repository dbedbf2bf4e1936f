import type { DataElementSet } from '#shared/definitions'
import type { Tab } from '~/ui'
import { useWords } from '~/words'
import { setWords } from '../words/set.words'
import { ElementsTable } from './elements-table'
import { CodeListsView, ExamplesView } from './examples-view'
import { OverviewView } from './overview-view'
import { ChoiceGroupsView, ParametersView } from './parameters-view'
import { RulesView } from './rules-view'

/** The tabs of a set in their order. */
export const tabIds = ['elements', 'rules', 'choiceGroups', 'parameters', 'codeLists', 'examples', 'overview'] as const
export type TabId = (typeof tabIds)[number]

/** The tab in which the part stands that people know by `id`; undefined when nothing is called so. */
export function tabOf(set: DataElementSet, id: string): TabId | undefined {
  const lists: Readonly<Record<string, readonly string[]>> = {
    elements: set.elements.map((one) => one.id),
    rules: set.rules.map((one) => one.id),
    choiceGroups: set.choiceGroups.map((one) => one.id),
    parameters: set.parameters.map(({ name }) => name),
    codeLists: set.codeLists.map((one) => one.id),
    examples: set.examples.map((one) => one.id),
    overview: set.classes.map(({ name }) => name),
  }
  return tabIds.find((tab) => lists[tab]?.includes(id))
}

/** Names and counts of the tabs of a set. */
export function useTabHeads(set: DataElementSet): (id: TabId) => Pick<Tab, 'id' | 'label' | 'count'> {
  const words = useWords(setWords)
  const counts: Readonly<Record<TabId, number | undefined>> = {
    elements: set.elements.length,
    rules: set.rules.length,
    choiceGroups: set.choiceGroups.length,
    parameters: set.parameters.length,
    codeLists: set.codeLists.length,
    examples: set.examples.length,
    overview: undefined,
  }
  return (id) => {
    const count = counts[id]
    return { id, label: words[id], ...(count === undefined ? {} : { count }) }
  }
}

/** A set to be read: one tab for each of its parts. */
export function useReadingTabs(set: DataElementSet): readonly Tab[] {
  const head = useTabHeads(set)
  return [
    { ...head('elements'), content: <ElementsTable set={set} /> },
    { ...head('rules'), content: <RulesView set={set} /> },
    { ...head('choiceGroups'), content: <ChoiceGroupsView set={set} /> },
    { ...head('parameters'), content: <ParametersView set={set} /> },
    { ...head('codeLists'), content: <CodeListsView set={set} /> },
    { ...head('examples'), content: <ExamplesView set={set} /> },
    { ...head('overview'), content: <OverviewView set={set} /> },
  ]
}
