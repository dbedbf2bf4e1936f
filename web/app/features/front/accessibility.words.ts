import { defineWords } from '~/words'

export const accessibilityWords = defineWords({
  en: {
    title: 'Accessibility',
    lead: 'Concordat is made to be used by everybody who has a part in the work.',
    goalTitle: 'What we aim for',
    goal: 'Every page is made to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA and Section 508 of the Rehabilitation Act. Every page is checked by automatic tests in both languages; those find a part of the problems, not all.',
    howTitle: 'What you can count on',
    how: [
      'Everything works with the keyboard alone. F6 and Shift+F6 go from part to part of a page; Ctrl+/ lists the shortcuts of the pages that have some.',
      'What can only be read needs no JavaScript, and forms work without it.',
      'No meaning rests on colour alone. High-contrast modes and reduced motion are respected.',
      'Pages can be read at 400 % zoom and on a phone without scrolling sideways.',
      'Changes that others make are announced politely, at most one message in five seconds.',
      'Every passage carries its language. Where a French text is still missing, the page says so.',
    ],
    limitsTitle: 'What we know is missing',
    limits:
      'There has been no review by an independent auditor yet, and no round of tests with people who use assistive technology every day.',
    contactTitle: 'When something does not work for you',
    contact:
      'Tell the operator of this installation what you were doing and on which page. You will get the content in another form while it is mended.',
  },
  fr: {
    title: 'Accessibilité',
    lead: 'Concordat est conçu pour toutes les personnes qui prennent part au travail.',
    goalTitle: 'Notre objectif',
    goal: 'Chaque page est conçue pour respecter les Règles pour l’accessibilité des contenus Web (WCAG) 2.2 au niveau AA et l’article 508 du Rehabilitation Act. Chaque page est vérifiée par des tests automatiques dans les deux langues ; ceux-ci ne trouvent qu’une partie des problèmes.',
    howTitle: 'Ce sur quoi vous pouvez compter',
    how: [
      'Tout fonctionne au clavier seul. F6 et Maj+F6 passent d’une partie de la page à l’autre ; Ctrl+/ donne la liste des raccourcis des pages qui en ont.',
      'Ce qui se lit n’exige pas JavaScript, et les formulaires fonctionnent sans lui.',
      'Aucune information ne repose sur la seule couleur. Les modes à contraste élevé et la réduction des animations sont respectés.',
      'Les pages se lisent à 400 % et sur un téléphone sans défilement horizontal.',
      'Les modifications des autres sont annoncées discrètement, au plus un message toutes les cinq secondes.',
      'Chaque passage indique sa langue. Lorsqu’un texte français manque encore, la page le dit.',
    ],
    limitsTitle: 'Ce que nous savons manquant',
    limits:
      'Aucun audit indépendant n’a encore eu lieu, ni aucune série d’essais avec des personnes qui utilisent chaque jour des technologies d’assistance.',
    contactTitle: 'Quand quelque chose ne fonctionne pas pour vous',
    contact:
      'Dites à l’exploitant de cette installation ce que vous faisiez et sur quelle page. Vous recevrez le contenu sous une autre forme en attendant la correction.',
  },
})
