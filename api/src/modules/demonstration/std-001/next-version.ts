import type { DataElement, DataElementSet, Rule } from '#shared/definitions'
import type { LocalizedText } from '#shared/kernel'
import { both, elementId, text } from './notation'
import { descriptionLegalBasis } from './source-data'

/** What the draft of version 1.1.0 changes against 1.0.0, one sentence each, for its change list. */
export const std001NextChanges: readonly LocalizedText[] = [
  both(
    'DE-009 Enhanced Product Description: at most 512 characters, as WCO 137.',
    'DE-009 Description enrichie du produit : 512 caractères au plus, comme l’élément 137 de l’OMD.',
  ),
  both(
    'R-09: an enhanced description that is only a vague term is refused for arrivals from 9 December 2019; it was a warning.',
    'R-09 : une description enrichie réduite à un terme vague est refusée pour les arrivées à compter du 9 décembre 2019 ; elle donnait lieu à un avertissement.',
  ),
  both(
    'R-11, new: the enhanced description says more than the description on the manifest; a warning.',
    'R-11, nouvelle : la description enrichie en dit plus que la désignation au manifeste ; avertissement.',
  ),
]

/** The draft of version 1.1.0 as the group might have it: `set` with the changes of {@link std001NextChanges}. */
export function buildStd001Next(set: DataElementSet): DataElementSet {
  return {
    ...set,
    elements: set.elements.map(boundDescription),
    rules: [...set.rules.map(refuseVague), moreThanManifest],
  }
}

function boundDescription(element: DataElement): DataElement {
  return element.id === elementId(9) ? { ...element, representation: text('an..512') } : element
}

function refuseVague(rule: Rule): Rule {
  if (rule.id !== 'R-09') return rule
  return { ...rule, severity: [...rule.severity, { from: '2019-12-09', severity: 'reject' }] }
}

const moreThanManifest: Rule = {
  id: 'R-11',
  name: both('More detailed than the manifest', 'Plus détaillée que le manifeste'),
  expression:
    'if present(enhancedDescription) and present(lines) then every l in lines satisfies lower(l.description) != lower(enhancedDescription)',
  element: elementId(9),
  message: both(
    'The enhanced description only repeats the description of a line.',
    'La description enrichie ne fait que répéter la désignation d’une ligne.',
  ),
  fix: both(
    'Add what the listing says: material, size, colour, use.',
    'Ajoutez ce qu’indique l’annonce : matière, taille, couleur, usage.',
  ),
  severity: [{ from: null, severity: 'warn' }],
  legalBasis: `84 FR 35405 (2019-07-23), section II.A; ${descriptionLegalBasis}`,
}
