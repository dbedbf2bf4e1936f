import type { LoaderFunctionArgs } from '@remix-run/node'
import type { GroupId } from '#shared/kernel'
import { may } from '#shared/people'
import { load, notFound } from '~/graphql'
import { GroupDocuments, GroupManagement, GroupPage } from './working-groups.queries'

/** Everything on a group's page. A stranger's answer and an invented id's are the same 404. */
export async function loadGroup(args: LoaderFunctionArgs) {
  const id = args.params.groupId ?? ''
  const [{ group }, { groupDocuments }] = await Promise.all([
    load(args, GroupPage, { id }),
    load(args, GroupDocuments, { id }),
  ])
  if (!group) throw notFound()
  const groupIds = [group.id, ...group.parents.map((parent) => parent.id)]
  return {
    group,
    documents: groupDocuments,
    canCreate: mayCreateIn(args, groupIds),
    now: new Date().toISOString(),
  }
}

/** The group for the page that creates a document in it; 404 for those who may not. */
export async function loadGroupToCreateIn(args: LoaderFunctionArgs) {
  const { group, canCreate } = await loadGroup(args)
  if (!canCreate) throw notFound()
  return { id: group.id, name: group.name }
}

/** The group for those who run it; 404 for everybody else. */
export async function loadManagement(args: LoaderFunctionArgs) {
  const { group } = await load(args, GroupManagement, { id: args.params.groupId ?? '' })
  if (!group?.canManage) throw notFound()
  return group
}

function mayCreateIn({ context }: LoaderFunctionArgs, ids: readonly string[]): boolean {
  return may(context.actor, 'document.create', { kind: 'group', groupIds: ids.map((id) => id as GroupId) })
}
