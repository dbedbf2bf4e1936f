import { defineWords } from '../words'

export const graphqlWords = defineWords({
  en: {
    ourMistake: (number: string) =>
      `Something went wrong on our side. What you typed is still here. Try again, or tell the operator this number: ${number}.`,
  },
  fr: {
    ourMistake: (number: string) =>
      `Une erreur s’est produite de notre côté. Votre saisie est toujours là. Réessayez ou indiquez ce numéro à l’exploitant : ${number}.`,
  },
})
