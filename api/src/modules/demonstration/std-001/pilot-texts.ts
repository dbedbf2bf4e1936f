import type { LocalizedText } from '#shared/kernel'
import { both, nothing } from './notation'

/** What the standard adds to the source file: French, the parts of the dictionary entry name, remarks for senders. */
export interface PilotText {
  readonly nameFr: string
  /** Empty where the source file has no definition. */
  readonly definitionFr: string
  readonly property: string
  readonly representationTerm: string
  readonly exclusions: LocalizedText
  /** French of the notes in the source file; empty where it has none. */
  readonly notesFr: string
}

const row = (
  nameFr: string,
  definitionFr: string,
  [property, representationTerm]: readonly [string, string],
  rest: { readonly exclusions?: LocalizedText; readonly notesFr?: string } = {},
): PilotText => ({ nameFr, definitionFr, property, representationTerm, exclusions: nothing, notesFr: '', ...rest })

/** By the id of the source file. */
export const pilotTexts: Readonly<Record<string, PilotText>> = {
  'S321-01': row('Code d’émetteur du participant', 'Code d’émetteur du participant (attribué par le CBP)', [
    'Originator',
    'Identifier',
  ]),
  'S321-02': row(
    'Type de déclarant du participant',
    'Type de déclarant du participant (par exemple, transporteur ou place de marché en ligne)',
    ['Type', 'Code'],
    {
      notesFr:
        'Le schéma énumère fabricant, transporteur et place de marché en ligne ; l’avis nomme comme parties les transporteurs, les courtiers, les transitaires et les places de marché en ligne. Aucune liste fermée n’a été trouvée dans les extraits de l’avis.',
    },
  ),
  'S321-03': row('Numéro de suivi de l’envoi', '', ['Tracking', 'Identifier'], {
    notesFr:
      'GROUPE DE CHOIX « titre ou suivi » : au moins un des éléments S321-03, S321-04 et S321-05 est obligatoire. La description propre au schéma n’est pas celle de l’avis.',
  }),
  'S321-04': row('Numéro du titre de transport individuel (house bill)', '', ['House Bill', 'Identifier'], {
    notesFr: 'GROUPE DE CHOIX « titre ou suivi » (voir S321-03).',
  }),
  'S321-05': row('Numéro du titre de transport principal (master bill)', '', ['Master Bill', 'Identifier'], {
    notesFr: 'GROUPE DE CHOIX « titre ou suivi » (voir S321-03).',
  }),
  'S321-06': row(
    'Mode de transport',
    'Mode de transport (par exemple, aérien, par camion ou ferroviaire)',
    ['Mode', 'Code'],
    {
      notesFr:
        'L’avis 84 FR 67279 (2019-12-09) a ajouté au projet pilote le transport maritime et le courrier international ; le schéma énumère Air, Truck, Rail et Vessel, sans valeur pour le courrier. Un véritable écart reste à concilier avec la Recommandation no 19 de la CEE-ONU (T022 : 1 mer, 2 rail, 3 route, 4 air, 5 poste).',
    },
  ),
  'S321-07': row(
    'Nom et adresse de l’initiateur de l’envoi',
    'l’entité à l’origine du mouvement de l’envoi, qui peut être un vendeur, un expéditeur ou un fabricant, mais non un groupeur étranger',
    ['Shipment Initiator', 'Party'],
    {
      exclusions: both('A foreign consolidator.', 'Un groupeur étranger.'),
      notesFr:
        'Pour les places de marché : « le cas échéant, nom et adresse de l’initiateur de l’envoi (au sens de la section II.A.2) » ; mention rattachée à l’élément Vendeur.',
    },
  ),
  'S321-08': row(
    'Nom et adresse du destinataire final de la livraison',
    'la dernière entité à recevoir l’envoi après son arrivée aux États-Unis, qui peut être un acheteur final ou un entrepôt, mais non un dégroupeur national',
    ['Final Deliver To', 'Party'],
    { exclusions: both('A domestic deconsolidator.', 'Un dégroupeur national.') },
  ),
  'S321-09': row(
    'Description enrichie du produit',
    'une description, plus détaillée que celle du manifeste, d’un produit expédié vers les États-Unis, qui devrait, le cas échéant, reprendre la description commerciale du produit telle qu’elle figure sur une place de marché en ligne',
    ['Enhanced Description', 'Text'],
    {
      notesFr:
        'Pour les places de marché, l’élément est retenu, de mémoire, comme l’une des trois possibilités avec l’image du produit et le lien vers l’annonce (GROUPE DE CHOIX « preuve du produit »).',
    },
  ),
  'S321-10': row(
    'Contrôle de sûreté de l’envoi',
    'Transporteurs aériens seulement. Par exemple, vérification qu’un contrôle de sûreté de l’envoi a été effectué à l’étranger, comme une image radiographique ou un autre rapport d’inspection-filtrage',
    ['Security Scan', 'Details'],
    { notesFr: 'CONDITION : mode de transport = aérien et participant = transporteur.' },
  ),
  'S321-11': row(
    'Indicateur de client connu du transporteur',
    'un indicateur qui désigne un expéditeur comme un client régulier qui a toujours acquitté tous les frais exigibles et n’a commis aucune infraction commerciale connue',
    ['Known Carrier Customer', 'Indicator'],
  ),
  'S321-12': row(
    'Nom et adresse du vendeur',
    'une entreprise internationale ou nationale qui vend des produits sur des places de marché et d’autres sites web',
    ['Seller', 'Party'],
  ),
  'S321-13': row(
    'Indicateur de vendeur connu de la place de marché',
    'un indicateur fourni par une place de marché, qui désigne un vendeur comme une entité qu’elle a vérifiée et qui n’a commis aucune infraction commerciale connue',
    ['Known Marketplace Seller', 'Indicator'],
  ),
  'S321-14': row(
    'Numéro de compte ou identifiant du vendeur sur la place de marché',
    'l’identifiant unique qu’une place de marché attribue aux vendeurs',
    ['Seller', 'Identifier'],
  ),
  'S321-15': row('Nom et adresse de l’acheteur', '', ['Buyer', 'Party'], {
    notesFr:
      'Formulation de l’avis retenue de mémoire : l’acquéreur d’un bien sur une place de marché en ligne, qui n’est pas toujours le destinataire final ; « le cas échéant ». Non vérifiée. Le schéma donne sa propre formulation (« Importateur officiel. Partie qui passe la commande ou paie la facture. »), qui contredit cette lecture : un bon exemple de désaccord sur une définition.',
  }),
  'S321-16': row(
    'Image du produit',
    'image du produit présentée sur une place de marché en ligne',
    ['Picture', 'Identifier'],
    {
      notesFr:
        'GROUPE DE CHOIX « preuve du produit » : image du produit, lien vers l’annonce ou description enrichie. Le CBP a indiqué qu’il pourrait comparer cette image à l’image radiographique du transporteur.',
    },
  ),
  'S321-17': row(
    'Lien vers l’annonce du produit',
    'un lien actif et direct vers l’annonce d’un produit précis sur une place de marché en ligne',
    ['Listing', 'Identifier'],
    { notesFr: 'GROUPE DE CHOIX « preuve du produit ».' },
  ),
  'S321-18': row(
    'Prix affiché sur la place de marché',
    'le prix de détail d’un produit, indiqué par le vendeur dans son annonce sur une place de marché en ligne. Pour les places de marché aux enchères, ce prix est celui de la vente finale',
    ['Listed Price', 'Amount'],
    { notesFr: 'Montant et devise ISO 4217.' },
  ),
}
