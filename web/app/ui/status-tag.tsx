import { defineWords, useWords } from '../words'
import { Icon, type IconName } from './icon'

/** The one status vocabulary of every page. */
export type Status =
  | 'draft'
  | 'openForComment'
  | 'resolvingComments'
  | 'ballot'
  | 'approved'
  | 'published'
  | 'inForce'
  | 'superseded'
  | 'suspended'
  | 'withdrawn'

export const statusWords = defineWords<Readonly<Record<Status, string>>>({
  en: {
    draft: 'Draft',
    openForComment: 'Open for comment',
    resolvingComments: 'Resolving comments',
    ballot: 'Ballot',
    approved: 'Approved',
    published: 'Published',
    inForce: 'In force',
    superseded: 'Superseded',
    suspended: 'Suspended',
    withdrawn: 'Withdrawn',
  },
  fr: {
    draft: 'Ébauche',
    openForComment: 'Ouvert aux commentaires',
    resolvingComments: 'Traitement des commentaires',
    ballot: 'Scrutin',
    approved: 'Approuvé',
    published: 'Publié',
    inForce: 'En vigueur',
    superseded: 'Remplacé',
    suspended: 'Suspendu',
    withdrawn: 'Retiré',
  },
})

const looks: Readonly<Record<Status, { readonly icon: IconName; readonly tone: string }>> = {
  draft: { icon: 'pencil', tone: 'quiet' },
  openForComment: { icon: 'speech', tone: 'open' },
  resolvingComments: { icon: 'merge', tone: 'open' },
  ballot: { icon: 'ballot', tone: 'open' },
  approved: { icon: 'check', tone: 'agreed' },
  published: { icon: 'book', tone: 'agreed' },
  inForce: { icon: 'shield', tone: 'force' },
  superseded: { icon: 'clock', tone: 'past' },
  suspended: { icon: 'pause', tone: 'stopped' },
  withdrawn: { icon: 'cross', tone: 'past' },
}

/** A status as word, icon and colour; never colour alone. */
export function StatusTag({ status }: { readonly status: Status }) {
  const words = useWords(statusWords)
  const { icon, tone } = looks[status]
  return (
    <span className={`c-status c-status--${tone}`}>
      <Icon name={icon} /> {words[status]}
    </span>
  )
}
