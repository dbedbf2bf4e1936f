import { buildStd001, buildStd001Next, frontPageExample } from '../../api/src/modules/demonstration/std-001'
import { checkExamples, compile, type Finding, judge, type Program, type Verdict } from '../../shared/src/validator'
import { type Case, type ExpectedFinding, readCases } from './read-cases'
import { shipment } from './shipment-notation'

const set = buildStd001()
const std001 = programOf(set)
const cases = readCases()
const versions = [
  ['1.0.0', set],
  ['the draft of 1.1.0', buildStd001Next(set)],
] as const

function programOf(elements: Parameters<typeof compile>[0]): Program {
  const { program, diagnostics } = compile(elements)
  if (program === null) throw new Error(JSON.stringify(diagnostics, null, 2))
  return program
}

/** A finding in the notation of the tables. */
function written({ code, severity, element, rule, choiceGroup, at }: Finding): string {
  const subject = rule ?? choiceGroup ?? element ?? '-'
  return [code, subject, at === '' ? '""' : at, ...(severity === 'error' ? [] : [severity])].join(' ')
}

function fits(expected: ExpectedFinding, finding: Finding): boolean {
  const [code, subject, pointer, severity = 'error'] = written(finding).split(' ')
  const pairs = [
    [expected.code, code],
    [expected.subject, subject],
    [expected.pointer, pointer],
    [expected.severity, severity],
  ]
  return pairs.every(([wanted, got]) => wanted === '*' || wanted === got)
}

/** What a verdict says otherwise than its row; empty when they agree. */
function disagreements({ verdict, findings, unwanted, andOthers }: Case, got: Verdict): readonly string[] {
  const told = findings.filter((expected) => !got.findings.some((finding) => fits(expected, finding)))
  const untold = got.findings.filter((finding) => !findings.some((expected) => fits(expected, finding)))
  const wrong = got.findings.filter((finding) => unwanted.some((expected) => fits(expected, finding)))
  return [
    ...(verdict === got.verdict ? [] : [`verdict ${got.verdict}, not ${verdict}`]),
    ...told.map((e) => `not found: ${e.code} ${e.subject} ${e.pointer} ${e.severity}`),
    ...wrong.map((finding) => `found, but wrong: ${written(finding)}`),
    ...(andOthers ? [] : untold.map((finding) => `found besides: ${written(finding)}`)),
  ]
}

describe('the corpus', () => {
  it.each(cases.map((row) => [row.title, row] as const))('%s', (_, row) => {
    const got = judge(std001, shipment(row.base, row.differs))

    expect(disagreements(row, got)).toEqual([])
  })

  it('holds at least 220 shipments, each with a name of its own', () => {
    expect(cases.length).toBeGreaterThanOrEqual(220)
    expect(new Set(cases.map((row) => row.title)).size).toBe(cases.length)
  })

  it('breaks every rule, every choice group and every mandatory element of STD-001 at least once', () => {
    const broken = new Set(cases.flatMap((row) => row.findings.map((finding) => finding.subject)))
    const mandatory = set.elements.filter((e) => e.obligations.some((o) => o.obligation === 'M'))
    const subjects = [...set.rules, ...set.choiceGroups, ...mandatory].map((subject) => subject.id)

    expect(subjects.filter((subject) => !broken.has(subject))).toEqual([])
  })
})

describe('STD-001', () => {
  it('finds one mistake in the shipment of the front page: the seller id is missing', () => {
    const { verdict, findings } = judge(std001, new TextEncoder().encode(frontPageExample))

    expect(verdict).toBe('fail')
    expect(findings.map(written)).toEqual(['missing DE-014 /sellerId'])
  })

  it.each(versions)('%s compiles; the only remarks are the definitions that the source leaves open', (_, version) => {
    const open = version.elements.filter((element) => element.definition.en === '').map((element) => element.id)
    const { program, diagnostics } = compile(version)

    expect(program).not.toBeNull()
    expect(diagnostics.map(({ id, field }) => `${id} ${field}`)).toEqual(
      open.flatMap((id) => [`${id} definition.en`, `${id} definition.fr`]),
    )
  })

  it.each(versions)('%s: every example comes out as written', (_, version) => {
    const wrong = checkExamples(programOf(version)).filter((outcome) => !outcome.isAsWritten)

    expect(wrong).toEqual([])
  })
})
