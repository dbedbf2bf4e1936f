import type { ReactNode } from 'react'
import { Page } from '~/frame'
import { SideNav } from '~/ui'
import { useWords } from '~/words'
import { administrationWords } from './administration.words'

interface AdministrationPageProps {
  readonly screen: string
  readonly title: string
  readonly lead?: string
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A page of the operator's, beside the way to the others. */
export function AdministrationPage(props: AdministrationPageProps) {
  const words = useWords(administrationWords)
  const items = [
    { label: words.people, to: '/admin' },
    { label: words.organisations, to: '/admin/organisations' },
    { label: words.createGroup, to: '/admin/groups' },
  ]
  return <Page {...props} side={<SideNav label={words.administration} items={items} />} />
}
