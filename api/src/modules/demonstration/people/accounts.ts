import type { GroupId, Language, LocalizedText } from '#shared/kernel'
import type { GroupRole, Office } from '#shared/people'
import { ecom, facilitationTeam, standardsTeam, wcoDefinitions, wcoEcom } from './groups'
import type { OrganisationKey } from './organisations'

/** One account of the demonstration and what a visitor can try with it: three lines, all of them true. */
export interface DemonstrationPerson {
  readonly key: string
  readonly name: string
  readonly email: string
  /** What the person is, for the list of accounts. */
  readonly part: LocalizedText
  readonly organisation: OrganisationKey
  readonly language: Language
  readonly offices: readonly Office[]
  readonly roles: readonly (readonly [groupId: GroupId, role: GroupRole, interestNote?: string])[]
  readonly tryThis: readonly [LocalizedText, LocalizedText, LocalizedText]
}

const readTheGroup: LocalizedText = {
  en: 'Open the E-Commerce Working Group: its task, its teams, its people.',
  fr: 'Ouvrez le groupe de travail sur le commerce électronique : sa mission, ses équipes, ses membres.',
}
const checkAShipment: LocalizedText = {
  en: 'Check a shipment on the front page and follow its finding to the definition.',
  fr: 'Vérifiez un envoi sur la page d’accueil et suivez le constat jusqu’à la définition.',
}

/** Every person is invented; the addresses cannot receive mail (RFC 2606). */
export const people = [
  {
    key: 'member',
    name: 'Maya Linden',
    email: 'maya.linden@example.org',
    part: { en: 'Working group member', fr: 'Membre du groupe de travail' },
    organisation: 'northbeam',
    language: 'en',
    offices: [],
    roles: [
      [ecom, 'member', 'Employed by a marketplace that files low-value entries.'],
      [standardsTeam, 'lead'],
    ],
    tryThis: [
      {
        en: 'Edit a definition of the Section 321 set; a second browser shows it as you type.',
        fr: 'Modifiez une définition de l’ensemble « Section 321 » ; un second navigateur la montre pendant la saisie.',
      },
      {
        en: 'Break a rule on purpose and watch the examples beside it turn.',
        fr: 'Faussez une règle exprès et regardez les exemples voisins changer.',
      },
      readTheGroup,
    ],
  },
  {
    key: 'chair',
    name: 'Theo Armitage',
    email: 'theo.armitage@example.org',
    part: { en: 'Working group lead', fr: 'Responsable du groupe de travail' },
    organisation: 'carrierAssociation',
    language: 'en',
    offices: [],
    roles: [[ecom, 'lead', 'Speaks for carriers; does not file entries.']],
    tryThis: [
      {
        en: 'Take somebody into the group, or let them go: their open documents close.',
        fr: 'Accueillez quelqu’un dans le groupe ou retirez-le : ses documents ouverts se ferment.',
      },
      {
        en: 'Write the next version of the statement of work; the earlier ones stay.',
        fr: 'Rédigez la version suivante du mandat ; les précédentes restent.',
      },
      {
        en: 'Edit a definition together with Maya Linden in a second browser.',
        fr: 'Modifiez une définition avec Maya Linden dans un second navigateur.',
      },
    ],
  },
  {
    key: 'cbpPreparer',
    name: 'Dana Whitlock',
    email: 'dana.whitlock@example.test',
    part: { en: 'CBP staff, prepares', fr: 'Personnel du CBP, prépare' },
    organisation: 'cbpBranch',
    language: 'en',
    offices: ['cbpStaff'],
    roles: [[ecom, 'member']],
    tryThis: [
      {
        en: 'Draft a change to a definition for CBP and try it on a pasted shipment.',
        fr: 'Rédigez une modification pour le CBP et essayez-la sur un envoi collé.',
      },
      {
        en: 'Look for “Publish”: preparing is not approving, and the page says who may.',
        fr: 'Cherchez « Publier » : préparer n’est pas approuver, et la page indique qui le peut.',
      },
      checkAShipment,
    ],
  },
  {
    key: 'cbpApprover',
    name: 'Ruth Calder',
    email: 'ruth.calder@example.test',
    part: { en: 'CBP steward, approves', fr: 'Responsable de publication du CBP, approuve' },
    organisation: 'cbpBranch',
    language: 'en',
    offices: ['cbpSteward'],
    roles: [],
    tryThis: [
      {
        en: 'Approve the next version of STD-001; the text freezes.',
        fr: 'Approuvez la prochaine version de STD-001 ; le texte est figé.',
      },
      {
        en: 'Try to publish it yourself: it takes a second person.',
        fr: 'Essayez de la publier vous-même : il faut une deuxième personne.',
      },
      {
        en: 'Return it to draft, and see who did what in the history.',
        fr: 'Renvoyez-la à l’état d’ébauche et voyez dans l’historique qui a fait quoi.',
      },
    ],
  },
  {
    key: 'cbpPublisher',
    name: 'Samuel Ortega',
    email: 'samuel.ortega@example.test',
    part: { en: 'CBP steward, publishes', fr: 'Responsable de publication du CBP, publie' },
    organisation: 'cbpBranch',
    language: 'en',
    offices: ['cbpSteward'],
    roles: [],
    tryThis: [
      {
        en: 'Publish what Ruth Calder approved; the next shipment is judged by it.',
        fr: 'Publiez ce que Ruth Calder a approuvé ; l’envoi suivant est jugé selon cette version.',
      },
      {
        en: 'Open the published version: its number, date and hash never change.',
        fr: 'Ouvrez la version publiée : son numéro, sa date et son empreinte ne changent plus.',
      },
      checkAShipment,
    ],
  },
  {
    key: 'fdaCommenter',
    name: 'Priya Nair',
    email: 'priya.nair@example.test',
    part: { en: 'FDA, comments', fr: 'FDA, commente' },
    organisation: 'fda',
    language: 'en',
    offices: [],
    roles: [[ecom, 'observer']],
    tryThis: [
      {
        en: 'Read the draft definitions as an invited agency: you can read, not edit.',
        fr: 'Lisez les définitions en ébauche en tant qu’organisme invité : lecture sans modification.',
      },
      readTheGroup,
      checkAShipment,
    ],
  },
  {
    key: 'fdaCoordinator',
    name: 'Owen Hartley',
    email: 'owen.hartley@example.test',
    part: { en: 'FDA, coordinates', fr: 'FDA, coordonne' },
    organisation: 'fda',
    language: 'en',
    offices: [],
    roles: [[ecom, 'observer']],
    tryThis: [
      {
        en: 'Open the draft beside Priya Nair and see each other’s presence.',
        fr: 'Ouvrez l’ébauche en même temps que Priya Nair et voyez vos présences.',
      },
      {
        en: 'See what of a published standard concerns the FDA, and its legal basis.',
        fr: 'Voyez ce qui, dans une norme publiée, concerne la FDA, et sa base juridique.',
      },
      checkAShipment,
    ],
  },
  {
    key: 'carrierMember',
    name: 'Lucia Marchetti',
    email: 'lucia.marchetti@example.org',
    part: { en: 'Carrier member', fr: 'Membre, transporteur' },
    organisation: 'halyard',
    language: 'en',
    offices: [],
    roles: [
      [ecom, 'member', 'Works for an air carrier that files manifests.'],
      [facilitationTeam, 'lead'],
    ],
    tryThis: [
      {
        en: 'Paste a shipment of your own and read every finding with its line.',
        fr: 'Collez un envoi de votre cru et lisez chaque constat avec sa ligne.',
      },
      {
        en: 'See what a carrier must give, and from when on.',
        fr: 'Voyez ce qu’un transporteur doit fournir, et à partir de quand.',
      },
      {
        en: 'Edit a definition that your systems find hard to fill.',
        fr: 'Modifiez une définition que vos systèmes peinent à renseigner.',
      },
    ],
  },
  {
    key: 'wcoDelegate',
    name: 'Camille Delorme',
    email: 'camille.delorme@example.org',
    part: { en: 'WCO delegate', fr: 'Déléguée à l’OMD' },
    organisation: 'wco',
    language: 'fr',
    offices: [],
    roles: [
      [wcoEcom, 'lead'],
      [wcoDefinitions, 'member'],
    ],
    tryThis: [
      { en: 'Use everything in French.', fr: 'Utilisez tout en français.' },
      {
        en: 'Open the WCO working group and its sub-groups.',
        fr: 'Ouvrez le groupe de travail de l’OMD et ses sous-groupes.',
      },
      {
        en: 'Type the address of another group: it is as if it did not exist.',
        fr: 'Saisissez l’adresse d’un autre groupe : c’est comme s’il n’existait pas.',
      },
    ],
  },
  {
    key: 'operator',
    name: 'Ines Falk',
    email: 'ines.falk@example.test',
    part: { en: 'Operator', fr: 'Exploitante' },
    organisation: 'cbpTradeRelations',
    language: 'en',
    offices: ['operator'],
    roles: [],
    tryThis: [
      { en: 'Create an account and sign in with it.', fr: 'Créez un compte et connectez-vous avec celui-ci.' },
      {
        en: 'Close an account: the person is signed out at once, everywhere.',
        fr: 'Fermez un compte : la personne est aussitôt déconnectée, partout.',
      },
      {
        en: 'Make an organisation and a working group.',
        fr: 'Créez une organisation et un groupe de travail.',
      },
    ],
  },
  {
    key: 'auditor',
    name: 'Harold Benning',
    email: 'harold.benning@example.test',
    part: { en: 'Auditor', fr: 'Auditeur' },
    organisation: 'cbpTradeRelations',
    language: 'en',
    offices: ['auditor'],
    roles: [],
    tryThis: [
      {
        en: 'Read who did what and when; nothing in that log can be changed.',
        fr: 'Lisez qui a fait quoi et quand ; rien dans ce journal ne peut être modifié.',
      },
      {
        en: 'Try to open a draft: reading the log is not reading the drafts.',
        fr: 'Essayez d’ouvrir une ébauche : lire le journal n’est pas lire les ébauches.',
      },
      checkAShipment,
    ],
  },
] as const satisfies readonly DemonstrationPerson[]

export type PersonKey = (typeof people)[number]['key']
