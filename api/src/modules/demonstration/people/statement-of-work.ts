import type { LocalizedText } from '#shared/kernel'

/** What the E-Commerce Working Group of the demonstration is asked to do, in words of our own. */
export const statementOfWork: LocalizedText = {
  en: `Background
Millions of low-value parcels cross the border every day. Their data comes from sellers, marketplaces, carriers and the post, in forms that do not match, and often says too little to tell a safe parcel from a dangerous one.

Task
The working group writes down, together with the agencies at the border:
1. which parties act on an e-commerce shipment, from the order to the release, and what each of them knows first;
2. which data elements each party can give, when, and how well, with one definition for each;
3. standards that a filer's system can be checked against before goods move;
4. recommendations to the subcommittee where rules or practice must change.

How it works
Three teams draft: Standards and Process; International Facilitation and Compliance Enforcement; International Trade Standards and Educational Outreach. Drafts are open to the members of the group. Partner agencies comment on frozen versions. Dissent is written down, not voted away.

What it does not do
The working group gives no advice of its own. Its positions become advice only when the committee adopts them in a public meeting.

Results and dates
A definition of every element of the low-value data set; process maps by mode of transport; a first set of recommendations for the next quarterly meeting; a review of this statement every twelve months.`,
  fr: `Contexte
Des millions de colis de faible valeur franchissent la frontière chaque jour. Leurs données viennent des vendeurs, des places de marché, des transporteurs et de la poste, sous des formes qui ne concordent pas, et elles en disent souvent trop peu pour distinguer un colis sûr d’un colis dangereux.

Mission
Le groupe de travail consigne, avec les organismes présents à la frontière :
1. quelles parties interviennent dans un envoi de commerce électronique, de la commande à la mainlevée, et ce que chacune sait en premier ;
2. quels éléments de données chaque partie peut fournir, quand et avec quelle fiabilité, chacun avec une seule définition ;
3. des normes auxquelles le système d’un déclarant peut être confronté avant que les marchandises ne circulent ;
4. des recommandations au sous-comité lorsque les règles ou la pratique doivent changer.

Méthode
Trois équipes rédigent : Normes et processus ; Facilitation internationale et contrôle de la conformité ; Normes commerciales internationales et sensibilisation. Les ébauches sont ouvertes aux membres du groupe. Les organismes partenaires commentent des versions figées. Les désaccords sont consignés, non écartés par un vote.

Limites
Le groupe de travail ne donne pas d’avis en son nom. Ses positions ne deviennent des avis que lorsque le comité les adopte en séance publique.

Résultats et échéances
Une définition de chaque élément des données sur les envois de faible valeur ; des schémas de processus par mode de transport ; une première série de recommandations pour la prochaine réunion trimestrielle ; une révision du présent mandat tous les douze mois.`,
}

/** The same for the WCO working group. */
export const wcoStatementOfWork: LocalizedText = {
  en: `The working group gathers administrations, international organisations and business to keep one framework of standards for cross-border e-commerce.

Its sub-groups draft definitions and technical specifications, flow charts with their data elements, business models, and models for collecting revenue; safety and security concerns all of them. Texts go to the Permanent Technical Committee, are commented on item by item, and reach the Council through the Policy Commission.

The group reports on its work at each session and reviews the framework every four years.`,
  fr: `Le groupe de travail réunit des administrations, des organisations internationales et des entreprises pour tenir à jour un cadre de normes unique pour le commerce électronique transfrontalier.

Ses sous-groupes rédigent les définitions et spécifications techniques, les diagrammes de flux et leurs éléments de données, les modèles économiques et les modèles de perception des recettes ; la sûreté et la sécurité les concernent tous. Les textes sont soumis au Comité technique permanent, commentés point par point, puis transmis au Conseil par la Commission de politique générale.

Le groupe rend compte de ses travaux à chaque session et révise le cadre tous les quatre ans.`,
}
