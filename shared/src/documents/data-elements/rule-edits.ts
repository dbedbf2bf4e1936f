import { partEdits, pickEdits, rowEdits } from './edits'

/** Edits of rules. The key (from `newId`) stays when the rule's own id (`R-07`) is changed. */
export const { add: addRule, remove: removeRule, move: moveRule, set: setRuleField, text: ruleText } = partEdits('rule')

/** Edits of the severity steps of a rule: from which day it announces, warns, rejects. */
export const {
  add: addSeverityStep,
  remove: removeSeverityStep,
  move: moveSeverityStep,
  set: setSeverityStepField,
} = rowEdits('rule', 'severity')

/** Edits of choice groups. */
export const {
  add: addChoiceGroup,
  remove: removeChoiceGroup,
  move: moveChoiceGroup,
  set: setChoiceGroupField,
  text: choiceGroupText,
} = partEdits('choiceGroup')

/** Which elements a choice group chooses from. */
export const { add: addElementToGroup, remove: removeElementFromGroup } = pickEdits('choiceGroup', 'of')

/** Which filer types a choice group is asked of; none means all. */
export const { add: addFilerToGroup, remove: removeFilerFromGroup } = pickEdits('choiceGroup', 'filers')

/** Edits of parameters. */
export const {
  add: addParameter,
  remove: removeParameter,
  move: moveParameter,
  set: setParameterField,
  text: parameterText,
} = partEdits('parameter')

/** Edits of the dated values of a parameter. */
export const {
  add: addParameterValue,
  remove: removeParameterValue,
  move: moveParameterValue,
  set: setParameterValueField,
  text: parameterValueText,
} = rowEdits('parameter', 'values')

/** Edits of the whole messages with a promised outcome. */
export const {
  add: addExample,
  remove: removeExample,
  move: moveExample,
  set: setExampleField,
  text: exampleText,
} = partEdits('example')

/** Which findings an example must have: rule, choice group or element ids; none means any. */
export const { add: addExpectedFinding, remove: removeExpectedFinding } = pickEdits('example', 'expectedFindings')
