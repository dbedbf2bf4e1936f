import type { DataElementSet } from '#shared/definitions'
import type { Language } from '#shared/kernel'
import type { CheckResult, Finding } from '../../platform/graphql/generated/types'
import type { Judgement, ShipmentFinding } from './validation.service'

/** The verdict as the public door answers it: one language, absolute links. */
export function toWire({ standardId, version, hash, verdict, chosenBy }: Judgement, language: Language, site: string) {
  const { error, undecided, warning, note } = verdict.counts
  return {
    verdict: verdict.verdict,
    standard: standardId,
    version,
    hash,
    asOf: verdict.asOf,
    chosenBy,
    findingCount: error + undecided + warning + note,
    findings: verdict.findings.map((finding) => findingToWire(finding, standardId, version, language, site)),
  }
}

function findingToWire(
  finding: ShipmentFinding,
  standardId: string,
  version: string | null,
  language: Language,
  site: string,
) {
  const { message, fix, ...facts } = finding
  return {
    ...facts,
    message: message[language],
    fix: fix[language],
    link: site + linkOf(finding, standardId, version),
  }
}

/** Where people read what a finding rests on: the rule's page, the element's, else the standard's. */
function linkOf({ rule, element }: ShipmentFinding, standardId: string, version: string | null): string {
  const pinned = version === null || version === 'draft' ? '' : `?version=${version}`
  if (rule !== undefined) return `/s/${standardId}/rules/${rule}${pinned}`
  return element === undefined ? `/s/${standardId}${pinned}` : `/e/${element}`
}

/** The same for GraphQL: both languages, and the names of what a finding points to. */
export function toGraphql({ standardId, version, chosenBy, verdict, set }: Judgement): CheckResult {
  const { error, undecided, warning, note } = verdict.counts
  return {
    standardId,
    version,
    verdict: verdict.verdict,
    asOf: verdict.asOf,
    chosenBy,
    findingCount: error + undecided + warning + note,
    findings: verdict.findings.map((finding) => findingToGraphql(finding, set)),
  }
}

function findingToGraphql(finding: ShipmentFinding, set: DataElementSet): Finding {
  const { code, severity, element, rule, choiceGroup, at, line, column, value, message, fix } = finding
  return {
    code,
    severity,
    elementId: element ?? null,
    elementName: set.elements.find(({ id }) => id === element)?.name ?? null,
    ruleId: rule ?? null,
    ruleName: set.rules.find(({ id }) => id === rule)?.name ?? null,
    choiceGroupId: choiceGroup ?? null,
    at,
    line,
    column,
    value: value ?? null,
    message,
    fix,
  }
}
