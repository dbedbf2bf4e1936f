import { counted, defineWords } from '~/words'

export const documentsWords = defineWords({
  en: {
    documentCount: (n: number) => counted('en', n, { one: 'document', other: 'documents' }),
    title: 'Title',
    dataElements: 'Data element set',
    status: 'Status',
    elements: 'Elements',
    lastEdit: 'Last edit',
    notEdited: 'Not edited yet',
    by: (name: string) => `by ${name}`,
    sinceYouLooked: 'Since you looked',
    changes: (n: number) => (n === 0 ? 'Nothing new' : counted('en', n, { one: 'edit', other: 'edits' })),
    neverOpened: 'You have not opened it yet',
  },
  fr: {
    documentCount: (n) => counted('fr', n, { one: 'document', other: 'documents' }),
    title: 'Titre',
    dataElements: 'Ensemble d’éléments de données',
    status: 'État',
    elements: 'Éléments',
    lastEdit: 'Dernière modification',
    notEdited: 'Pas encore modifié',
    by: (name) => `par ${name}`,
    sinceYouLooked: 'Depuis votre dernière visite',
    changes: (n) => (n === 0 ? 'Rien de nouveau' : counted('fr', n, { one: 'modification', other: 'modifications' })),
    neverOpened: 'Vous ne l’avez pas encore ouvert',
  },
})
