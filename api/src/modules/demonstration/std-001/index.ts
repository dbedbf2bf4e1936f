import type { ChoiceGroup, DataElementSet, ObjectClass } from '#shared/definitions'
import { codeLists } from './code-lists'
import { messageExamples } from './message-examples'
import { both, elementId } from './notation'
import { pilotElements } from './pilot-elements'
import { parameters, rules } from './rules'
import { supportingElements } from './supporting-elements'

export { type DemonstrationRemark, demonstrationRemarks } from './discussions'
export { frontPageExample } from './message-examples'
export { buildStd001Next, std001NextChanges } from './next-version'

const classes: readonly ObjectClass[] = [
  { name: 'Shipment', title: both('Shipment', 'Envoi') },
  { name: 'Filer', title: both('Filer', 'Déclarant') },
  { name: 'Bill', title: both('Bill or tracking numbers', 'Titres de transport et numéro de suivi') },
  { name: 'Party', title: both('Party', 'Partie') },
  { name: 'Address', title: both('Address', 'Adresse') },
  { name: 'SecurityScan', title: both('Security scan', 'Contrôle de sûreté') },
  { name: 'Line', title: both('Line', 'Ligne') },
]

const choiceGroups: readonly ChoiceGroup[] = [
  {
    id: 'bill-or-tracking',
    name: both('Tracking number or bill', 'Numéro de suivi ou titre de transport'),
    minimum: 1,
    of: [3, 4, 5].map(elementId),
    filers: [],
  },
  {
    id: 'product-evidence',
    name: both('Evidence of the product', 'Preuve du produit'),
    minimum: 1,
    of: [9, 16, 17].map(elementId),
    filers: ['onlineMarketplace'],
  },
]

/**
 * STD-001, the Section 321 Data Pilot as a data element set: the 18 elements of the notice (DE-001 to DE-018, in its
 * order), the frame and the manifest values around them (DE-019 onwards), and the rules on value, built from the
 * source data beside this folder.
 */
export function buildStd001(): DataElementSet {
  return {
    title: both('Low-Value Shipment Advance Data', 'Données préalables sur les envois de faible valeur'),
    purpose: both(
      'What carriers, online marketplaces, freight forwarders and customs brokers in the Section 321 Data Pilot send to CBP about a low-value shipment before it arrives.',
      'Ce que les transporteurs, les places de marché en ligne, les transitaires et les courtiers en douane participant au projet pilote de données « Section 321 » transmettent au CBP au sujet d’un envoi de faible valeur, avant son arrivée.',
    ),
    rootClass: 'Shipment',
    roles: { filer: elementId(2), mode: elementId(6), asOf: elementId(22) },
    classes,
    elements: [...pilotElements, ...supportingElements],
    codeLists,
    choiceGroups,
    parameters,
    rules,
    examples: messageExamples,
  }
}
