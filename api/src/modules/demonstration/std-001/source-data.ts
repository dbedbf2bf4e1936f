import type { Crosswalk, Obligation, ObligationCode } from '#shared/definitions'
import descriptions from '../source-data/cargo-descriptions.json'
import pilot from '../source-data/section321-pilot.json'
import wco from '../source-data/wco-elements.json'

// Reads the source files as they are. A field that is null there could not be substantiated: it comes out empty
// (a text) or not at all (an obligation), and nothing here fills it.

/** What the source file says of one element of the pilot, in the words of the model. */
export interface PilotFacts {
  readonly sourceId: string
  readonly name: string
  readonly definition: string
  readonly notes: string
  readonly obligations: readonly Obligation[]
  readonly crosswalk: readonly Crosswalk[]
  readonly sources: readonly string[]
}

/** The 18 elements of the Section 321 Data Pilot in the order of the notice. */
export const pilotFacts: readonly PilotFacts[] = pilot.elements.map((element) => ({
  sourceId: element.id,
  name: element.name,
  definition: element.definition ?? '',
  notes: element.notes ?? '',
  obligations: Object.entries(element.participants).flatMap(([filer, code]) => obligationOf(filer, code)),
  crosswalk: element.wcoCrosswalk.flatMap((row) => crosswalkTo(row.wcoId, row.fit)),
  sources: [
    ...element.source,
    ...(element.definitionVerified ? [`Definition: ${element.definitionVerified}`] : []),
    `Obligations: ${element.participantsEvidence}`,
  ],
}))

/** The law the pilot rests on, as the source file gives it. */
export const pilotLegalBasis = `84 FR 35405 (2019-07-23), section II.A; ${pilot.legalBasis}`

/**
 * The row to a WCO element and, where it has one, the row to its UNTDED tag.
 * Throws for an id that is not in the source file: that is a mistake in this folder, not in the data.
 */
export function crosswalkTo(wcoId: string, fit: string): readonly Crosswalk[] {
  const element = wco.elements.find((candidate) => candidate.wcoId === wcoId)
  if (!element) throw new Error(`No WCO element ${wcoId} in the source data`)
  const tag = element.untdedTag
    ? [{ system: 'UNTDED', id: element.untdedTag, fit: `through WCO ${wcoId}: ${element.untdedName ?? element.name}` }]
    : []
  return [{ system: 'WCO', id: wcoId, fit }, ...tag]
}

/**
 * The terms that are too vague to be a whole description, in lower case. Remarks in brackets and alternatives
 * written with a slash are taken apart; the entry about brands describes a kind of text and is no term itself.
 */
export const vagueTerms: readonly string[] = [
  ...descriptions.vague.map((v) => v.term),
  ...descriptions.pairs.map((p) => p.vague),
]
  .filter((term) => !term.includes('Brand"'))
  .flatMap((term) => term.replace(/\(.*\)/, '').split(' / '))
  .map((term) => term.trim().toLowerCase())
  .filter((term, index, all) => all.indexOf(term) === index)

/** Where the vague terms and the duty to describe precisely come from. */
export const descriptionLegalBasis = descriptions.rule

function obligationOf(filer: string, code: string | null): readonly Obligation[] {
  return isObligationCode(code) ? [{ filer, mode: 'any', obligation: code, condition: '' }] : []
}

function isObligationCode(code: string | null): code is ObligationCode {
  return code === 'M' || code === 'C' || code === 'O'
}
