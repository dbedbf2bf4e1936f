/** The bodies of an advisory committee and of the WCO, from the one that answers to the public down to who drafts. */
export const groupKinds = ['committee', 'subcommittee', 'workingGroup', 'team', 'subGroup'] as const
export type GroupKind = (typeof groupKinds)[number]

/** A group on hiatus keeps its documents and members and may be reconvened. */
export type GroupStatus = 'active' | 'onHiatus'
