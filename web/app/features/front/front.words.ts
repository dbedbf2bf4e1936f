import { defineWords } from '~/words'

export const frontWords = defineWords({
  en: {
    short: 'Customs data standards',
    title: 'Write customs data standards together. Publish them. Check shipments against them.',
    lead: 'Working groups define data elements, CBP approves and publishes them, and every shipment is judged by the published definition.',
  },
  fr: {
    short: 'Normes de données douanières',
    title: 'Rédigez ensemble des normes de données douanières. Publiez-les. Vérifiez-y les envois.',
    lead: 'Les groupes de travail définissent les éléments de données, le CBP les approuve et les publie, et chaque envoi est jugé selon la définition publiée.',
  },
})
