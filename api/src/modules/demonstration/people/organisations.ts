import type { LocalizedText } from '#shared/kernel'
import type { OrganisationKind } from '#shared/people'

interface DemonstrationOrganisation {
  readonly kind: OrganisationKind
  readonly name: LocalizedText
}

/**
 * Organisations of the demonstration. Public bodies are real, since the standards are theirs; every company and
 * association is invented, and so is every person.
 */
export const organisations = {
  cbpBranch: {
    kind: 'customs',
    name: {
      en: 'CBP E-Commerce and Small Business Branch',
      fr: 'CBP – Direction du commerce électronique et des petites entreprises',
    },
  },
  cbpTradeRelations: {
    kind: 'customs',
    name: { en: 'CBP Office of Trade Relations', fr: 'CBP – Bureau des relations commerciales' },
  },
  fda: {
    kind: 'partnerAgency',
    name: { en: 'Food and Drug Administration', fr: 'Agence des produits alimentaires et médicamenteux (FDA)' },
  },
  usda: { kind: 'partnerAgency', name: { en: 'Department of Agriculture', fr: 'Département de l’Agriculture (USDA)' } },
  cpsc: {
    kind: 'partnerAgency',
    name: {
      en: 'Consumer Product Safety Commission',
      fr: 'Commission de la sécurité des produits de consommation (CPSC)',
    },
  },
  commerce: {
    kind: 'partnerAgency',
    name: {
      en: 'International Trade Administration, Department of Commerce',
      fr: 'Administration du commerce international, département du Commerce',
    },
  },
  usps: { kind: 'partnerAgency', name: { en: 'United States Postal Service', fr: 'Service postal des États-Unis' } },
  wco: {
    kind: 'international',
    name: { en: 'World Customs Organization', fr: 'Organisation mondiale des douanes' },
  },
  coac: {
    kind: 'committee',
    name: {
      en: 'Commercial Customs Operations Advisory Committee',
      fr: 'Comité consultatif sur les opérations douanières commerciales',
    },
  },
  carrierAssociation: {
    kind: 'association',
    name: { en: 'Swift Parcel Carriers Association', fr: 'Association des transporteurs de colis Swift' },
  },
  halyard: { kind: 'carrier', name: { en: 'Halyard Air Express', fr: 'Halyard Air Express' } },
  overland: { kind: 'carrier', name: { en: 'Pinewood Overland Freight', fr: 'Pinewood Overland Freight' } },
  northbeam: { kind: 'marketplace', name: { en: 'Northbeam Market', fr: 'Northbeam Market' } },
  tidepool: { kind: 'marketplace', name: { en: 'Tidepool Bazaar', fr: 'Tidepool Bazaar' } },
  kettleAndLoom: { kind: 'importer', name: { en: 'Kettle & Loom Imports', fr: 'Kettle & Loom Imports' } },
} as const satisfies Readonly<Record<string, DemonstrationOrganisation>>

export type OrganisationKey = keyof typeof organisations
