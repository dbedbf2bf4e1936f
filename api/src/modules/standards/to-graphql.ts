import type { DataElementSet, Rule as ModelRule } from '#shared/definitions'
import type { LocalizedText } from '#shared/kernel'
import { describeRule } from '#shared/validator'
import type {
  Candidate,
  ChoiceGroup,
  CodeList,
  CodeListWithCodes,
  MessageExample,
  Parameter,
  Publication,
  Rule,
} from '../../platform/graphql/generated/types'
import { planOf } from '../data-elements'
import type { PublicationView } from './publication.service'
import type { PublishedStandard, PublishedVersion } from './standards.service'

/** A version as resolvers pass it on: the fields of its row; what its content says is read when asked for. */
export function versionToGraphql({ row, effectiveUntil, state }: PublishedVersion) {
  return {
    standardId: row.standard_id,
    version: row.version,
    title: { en: row.title_en, fr: row.title_fr },
    purpose: { en: row.purpose_en, fr: row.purpose_fr },
    effectiveFrom: row.effective_from,
    effectiveUntil,
    state,
    hash: row.content_hash,
    notice: { en: row.notice_en, fr: row.notice_fr },
    approvedBy: row.approved_by,
    approvedAt: row.approved_at,
    publishedBy: row.published_by,
    publishedAt: row.published_at,
  }
}

export type VersionParent = ReturnType<typeof versionToGraphql>

export function standardToGraphql({ id, versions, current, next }: PublishedStandard) {
  const newest = versions.at(-1)
  const shown = versionToGraphqlOrNull(current ?? next ?? newest ?? null)
  return {
    id,
    title: shown?.title ?? { en: '', fr: '' },
    purpose: shown?.purpose ?? { en: '', fr: '' },
    current: versionToGraphqlOrNull(current),
    next: versionToGraphqlOrNull(next),
    versions: versions.map(versionToGraphql).reverse(),
  }
}

function versionToGraphqlOrNull(version: PublishedVersion | null): VersionParent | null {
  return version && versionToGraphql(version)
}

export function ruleToGraphql(rule: ModelRule, set: DataElementSet): Rule {
  return {
    id: rule.id,
    name: rule.name,
    expression: rule.expression,
    sentence: sentenceOf(rule, set),
    elementId: rule.element,
    message: rule.message,
    fix: rule.fix,
    severity: rule.severity.map((step) => ({ ...step })),
    legalBasis: rule.legalBasis,
  }
}

/** The rule in words; empty while its expression is not understood. */
function sentenceOf(rule: ModelRule, set: DataElementSet): LocalizedText {
  const checked = planOf(set).rules.find((planned) => planned.rule.id === rule.id)?.checked
  return checked ? { en: describeRule(checked, 'en'), fr: describeRule(checked, 'fr') } : { en: '', fr: '' }
}

export function choiceGroupsToGraphql(set: DataElementSet): ChoiceGroup[] {
  return set.choiceGroups.map((group) => ({ ...group, of: [...group.of], filers: [...group.filers] }))
}

export function parametersToGraphql(set: DataElementSet): Parameter[] {
  return set.parameters.map((parameter) => ({ ...parameter, values: parameter.values.map((value) => ({ ...value })) }))
}

export function codeListsToGraphql(set: DataElementSet): CodeList[] {
  return set.codeLists.map(({ id, name, agency, version, codes }) => ({
    id,
    name,
    agency,
    version,
    size: codes.length,
  }))
}

export function codeListToGraphql(list: DataElementSet['codeLists'][number]): CodeListWithCodes {
  const { id, name, agency, version, codes } = list
  return { id, name, agency, version, codes: codes.map((code) => ({ ...code })) }
}

export function examplesToGraphql(set: DataElementSet): MessageExample[] {
  return set.examples.map(({ id, title, message, expected }) => ({ id, title, message, expected }))
}

export function publicationToGraphql(view: PublicationView): Publication {
  const { set, checks, subject } = view
  return {
    standardId: view.standardId,
    title: set.title,
    state: view.state,
    groupIds: [...subject.groupIds],
    approvedById: subject.approvedBy,
    hash: view.hash,
    blocking: checks.blocking.map((check) => ({ ...check })),
    warnings: checks.warnings.map((check) => ({ ...check })),
    elementCount: set.elements.length,
    ruleCount: set.rules.length,
    exampleCount: set.examples.length,
    changes: view.changes.map((change) => ({ ...change })),
    latestVersion: view.latestVersion,
    proposedVersion: view.proposedVersion,
    candidate: view.candidate && candidateToGraphql(view.candidate),
  }
}

function candidateToGraphql(candidate: NonNullable<PublicationView['candidate']>): Candidate {
  return {
    version: candidate.version,
    effectiveFrom: candidate.effectiveFrom,
    notice: { en: candidate.noticeEn, fr: candidate.noticeFr },
    hash: candidate.contentHash,
    approvedBy: candidate.approverName,
    approvedAt: candidate.approvedAt,
  }
}
