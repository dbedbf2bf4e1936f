import type { ReactNode } from 'react'
import { Page, useFrame } from '~/frame'
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

/** A page of the operator's, beside the way to the others; an auditor has only the one. */
export function AdministrationPage(props: AdministrationPageProps) {
  const words = useWords(administrationWords)
  const { person } = useFrame()
  const items = [
    { label: words.people, to: '/admin' },
    { label: words.organisations, to: '/admin/organisations' },
    { label: words.createGroup, to: '/admin/groups' },
    { label: words.log, to: '/admin/log' },
  ]
  if (!person?.mayOperate) return <Page {...props} />
  return <Page {...props} side={<SideNav label={words.administration} items={items} />} />
}
