import type { GroupId, LocalizedText } from '#shared/kernel'
import type { NewGroup } from '../../working-groups'
import { statementOfWork, wcoStatementOfWork } from './statement-of-work'

interface DemonstrationGroup extends NewGroup {
  readonly statementOfWork?: LocalizedText
}

// The ids of the demonstration's own groups, written here and nowhere else.
const id = (text: string) => text as GroupId

export const ecom = id('ecom')
export const wcoEcom = id('wco-ecom')
export const standardsTeam = id('ecom-standards')
export const facilitationTeam = id('ecom-facilitation')
export const wcoDefinitions = id('wco-definitions')
const coac = id('coac')
const tradeModernization = id('trade-modernization')

/** The bodies of the demonstration, each after the one above it. */
export const groups: readonly DemonstrationGroup[] = [
  {
    id: coac,
    kind: 'committee',
    name: {
      en: 'Commercial Customs Operations Advisory Committee (COAC)',
      fr: 'Comité consultatif sur les opérations douanières commerciales (COAC)',
    },
    purpose: {
      en: 'Advises the Secretaries of the Treasury and of Homeland Security on the commercial work of customs, in public.',
      fr: 'Conseille publiquement les secrétaires au Trésor et à la Sécurité intérieure sur l’activité commerciale des douanes.',
    },
  },
  {
    id: tradeModernization,
    kind: 'subcommittee',
    parentId: coac,
    name: { en: 'Trade Modernization Subcommittee', fr: 'Sous-comité de la modernisation du commerce' },
    purpose: {
      en: 'Takes the work of its working groups to the committee.',
      fr: 'Porte devant le comité les travaux de ses groupes de travail.',
    },
  },
  {
    id: ecom,
    kind: 'workingGroup',
    parentId: tradeModernization,
    name: { en: 'E-Commerce Working Group', fr: 'Groupe de travail sur le commerce électronique' },
    purpose: {
      en: 'Writes down who acts on an e-commerce shipment, what data each gives, and how a shipment is checked.',
      fr: 'Consigne qui intervient dans un envoi de commerce électronique, quelles données chacun fournit et comment un envoi est vérifié.',
    },
    statementOfWork,
  },
  {
    id: standardsTeam,
    kind: 'team',
    parentId: ecom,
    name: { en: 'Standards and Process', fr: 'Normes et processus' },
    purpose: {
      en: 'Defines the data elements and draws the process they travel through.',
      fr: 'Définit les éléments de données et décrit le processus qu’ils parcourent.',
    },
  },
  {
    id: facilitationTeam,
    kind: 'team',
    parentId: ecom,
    name: {
      en: 'International Facilitation and Compliance Enforcement',
      fr: 'Facilitation internationale et contrôle de la conformité',
    },
    purpose: {
      en: 'Looks for what speeds up honest trade and what stops the rest.',
      fr: 'Recherche ce qui accélère le commerce honnête et ce qui arrête le reste.',
    },
  },
  {
    id: id('ecom-outreach'),
    kind: 'team',
    parentId: ecom,
    name: {
      en: 'International Trade Standards and Educational Outreach',
      fr: 'Normes commerciales internationales et sensibilisation',
    },
    purpose: {
      en: 'Keeps the work in line with international standards and explains it to small businesses.',
      fr: 'Accorde les travaux avec les normes internationales et les explique aux petites entreprises.',
    },
  },
  {
    id: wcoEcom,
    kind: 'workingGroup',
    name: {
      en: 'WCO Working Group on E-Commerce',
      fr: 'Groupe de travail de l’OMD sur le commerce électronique',
    },
    purpose: {
      en: 'Keeps the framework of standards on cross-border e-commerce for the WCO’s members.',
      fr: 'Tient à jour le cadre de normes pour le commerce électronique transfrontalier des membres de l’OMD.',
    },
    statementOfWork: wcoStatementOfWork,
  },
  ...wcoSubGroups(),
]

function wcoSubGroups(): DemonstrationGroup[] {
  const subGroup = (groupId: GroupId, en: string, fr: string, purpose: LocalizedText): DemonstrationGroup => ({
    id: groupId,
    kind: 'subGroup',
    parentId: wcoEcom,
    name: { en, fr },
    purpose,
  })
  return [
    subGroup(wcoDefinitions, 'Definitions and Technical Specifications', 'Définitions et spécifications techniques', {
      en: 'Says what each word of the framework means and how it is written in a message.',
      fr: 'Précise le sens de chaque terme du cadre et son écriture dans un message.',
    }),
    subGroup(id('wco-flows'), 'Flow Charts and Data Elements', 'Diagrammes de flux et éléments de données', {
      en: 'Draws the flows of goods, money and data, and names the elements on each arrow.',
      fr: 'Représente les flux de marchandises, d’argent et de données, et nomme les éléments de chaque flèche.',
    }),
    subGroup(id('wco-models'), 'Business Models', 'Modèles économiques', {
      en: 'Describes how goods are sold and delivered across borders, and by whom.',
      fr: 'Décrit comment et par qui les marchandises sont vendues et livrées au-delà des frontières.',
    }),
    subGroup(id('wco-revenue'), 'Revenue Collection Models', 'Modèles de perception des recettes', {
      en: 'Compares who collects duties and taxes, when, and at what cost.',
      fr: 'Compare qui perçoit les droits et taxes, quand et à quel coût.',
    }),
    subGroup(id('wco-safety'), 'Safety and Security', 'Sûreté et sécurité', {
      en: 'Says what must be known before a parcel is loaded.',
      fr: 'Précise ce qu’il faut savoir avant le chargement d’un colis.',
    }),
  ]
}
