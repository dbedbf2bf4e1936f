import type { Parameter, Rule, Severity } from '#shared/definitions'
import type { LocalizedText } from '#shared/kernel'
import { both, elementId } from './notation'
import { descriptionLegalBasis, vagueTerms } from './source-data'

const exemption = '19 U.S.C. 1321(a)(2)(C); 19 CFR 10.151'
const manifest = '19 CFR 128.21'

/** Values with dates. The first day of each is the first arrival date it holds for. */
export const parameters: readonly Parameter[] = [
  {
    name: 'deMinimisAmount',
    title: both('De minimis amount per shipment', 'Seuil de minimis par envoi'),
    kind: 'amount',
    currency: 'USD',
    values: [
      { from: null, value: '200', legalBasis: exemption },
      { from: '2016-03-10', value: '800', legalBasis: `${exemption}; raise from 200 to 800 USD announced 2016-03-10` },
      {
        from: '2025-08-29',
        value: null,
        legalBasis:
          'Suspended for all countries from 2025-08-29 by executive order of July 30, 2025 (as reported; text not read)',
      },
    ],
  },
  {
    name: 'pilotStart',
    title: both('First day of the pilot', 'Premier jour du projet pilote'),
    kind: 'date',
    currency: '',
    values: [{ from: null, value: '2019-08-22', legalBasis: '84 FR 35405 (2019-07-23)' }],
  },
]

type Words = Pick<Rule, 'name' | 'message' | 'fix'>

/** A rule that has one severity since ever. */
function rule(
  id: string,
  element: number | null,
  expression: string,
  words: Words,
  legalBasis: string,
  severity: Severity = 'reject',
): Rule {
  const schedule = [{ from: null, severity }]
  return {
    id,
    element: element === null ? null : elementId(element),
    expression,
    ...words,
    severity: schedule,
    legalBasis,
  }
}

const words = (name: LocalizedText, message: LocalizedText, fix: LocalizedText): Words => ({ name, message, fix })

/** `["gift", "accessories"]`, as the rule language spells a list of texts. */
const vague = `[${vagueTerms.map((term) => JSON.stringify(term)).join(', ')}]`

// What is optional is guarded with present(…): a message without it keeps the rule. What is there and cannot be
// compared (an amount in euros with a limit in dollars) stays undecided.
const valueRules: readonly Rule[] = [
  rule(
    'R-01',
    40,
    'if present(lines) and present(totalValue) then sum(lines.value) = totalValue',
    words(
      both('Lines add up to the total', 'La somme des lignes égale le total'),
      both(
        'The values of the lines do not add up to the total value.',
        'La somme des valeurs des lignes diffère de la valeur totale.',
      ),
      both(
        'Correct the value of a line or the total: they must agree to the last digit.',
        'Corrigez la valeur d’une ligne ou le total : ils doivent concorder au dernier chiffre près.',
      ),
    ),
    manifest,
  ),
  rule(
    'R-02',
    40,
    'if present(totalValue) and present(deMinimisAmount) then totalValue <= deMinimisAmount',
    words(
      both('Total within the de minimis amount', 'Total dans la limite du seuil de minimis'),
      both(
        'The total value is above the de minimis amount of the arrival date.',
        'La valeur totale dépasse le seuil de minimis en vigueur à la date d’arrivée.',
      ),
      both(
        'Enter this shipment by another procedure; it may not be split to stay below the limit.',
        'Déclarez cet envoi sous un autre régime ; il ne peut être fractionné pour rester sous le seuil.',
      ),
    ),
    exemption,
  ),
  rule(
    'R-03',
    22,
    'present(deMinimisAmount)',
    words(
      both('The exemption is in force', 'L’exemption est en vigueur'),
      both(
        'The de minimis exemption is suspended on the date of arrival.',
        'L’exemption de minimis est suspendue à la date d’arrivée.',
      ),
      both(
        'Enter this shipment by another procedure, or check the date of arrival.',
        'Déclarez cet envoi sous un autre régime, ou vérifiez la date d’arrivée.',
      ),
    ),
    'Suspension for all countries from 2025-08-29 (as reported)',
  ),
  rule(
    'R-04',
    39,
    'if present(lines) and present(totalValue) then every l in lines satisfies l.value.currency = totalValue.currency',
    words(
      both('One currency per shipment', 'Une seule devise par envoi'),
      both(
        'A line is valued in another currency than the total.',
        'Une ligne est exprimée dans une autre devise que le total.',
      ),
      both(
        'Give all amounts of the shipment in one currency.',
        'Exprimez tous les montants de l’envoi dans une seule devise.',
      ),
    ),
    manifest,
  ),
  // From 1 to n with the sum of 1 to n. Comparing each line with each other would find the last few repetitions that
  // keep all three (1, 1, 4, 4), at a cost that grows with the square of the lines; a warning is not worth that.
  rule(
    'R-05',
    32,
    'if present(lines) then min(lines.lineNumber) = 1 and max(lines.lineNumber) = count(lines) and 2 * sum(lines.lineNumber) = count(lines) * (count(lines) + 1)',
    words(
      both(
        'Lines are numbered from 1, each number once',
        'Lignes numérotées à partir de 1, chaque numéro une seule fois',
      ),
      both('A line number is left out or given twice.', 'Un numéro de ligne manque ou figure deux fois.'),
      both('Number the lines 1, 2, 3 and so on.', 'Numérotez les lignes 1, 2, 3, et ainsi de suite.'),
    ),
    manifest,
    'warn',
  ),
]

// A foreign scan may carry the calendar day after the arrival: east of the date line the next day has begun. Hence
// one day of grace, and not a comparison of instants, for the arrival has no time of day.
const scanRules: readonly Rule[] = [
  rule(
    'R-06',
    10,
    'if present(securityScan.completed) and present(mode) and mode = "air" and filer.type = "carrier" then securityScan.completed',
    words(
      both('Security scan completed', 'Contrôle de sûreté effectué'),
      both(
        'The security scan of a shipment by air is reported as not completed.',
        'Le contrôle de sûreté d’un envoi par voie aérienne est déclaré comme non effectué.',
      ),
      both(
        'Send the message once the foreign security scan has been completed.',
        'Transmettez le message une fois le contrôle de sûreté effectué à l’étranger.',
      ),
    ),
    '84 FR 35405 (2019-07-23), section II.A',
  ),
  rule(
    'R-07',
    31,
    'if present(securityScan.completedAt) then date(securityScan.completedAt) <= estimatedArrival + days(1)',
    words(
      both('Security scan before arrival', 'Contrôle de sûreté avant l’arrivée'),
      both(
        'The security scan is dated after the estimated arrival, even counting the date line.',
        'Le contrôle de sûreté est postérieur à la date d’arrivée estimée, même en tenant compte de la ligne de changement de date.',
      ),
      both(
        'Check the time of the scan and the date of arrival: a foreign scan comes before arrival.',
        'Vérifiez l’heure du contrôle et la date d’arrivée : un contrôle à l’étranger précède l’arrivée.',
      ),
    ),
    '84 FR 35405 (2019-07-23), section II.A',
  ),
]

const preciseFix = both(
  'Say in plain words what the goods are: “Animals” is vague, “Horse” is not.',
  'Dites en termes simples ce que sont les marchandises : « Animaux » est vague, « Cheval » ne l’est pas.',
)

const descriptionRules: readonly Rule[] = [
  rule(
    'R-08',
    34,
    `if present(lines) then every l in lines satisfies lower(l.description) not in ${vague}`,
    words(
      both('Manifest description is not vague', 'La désignation au manifeste n’est pas vague'),
      both('The description of a line is only a vague term.', 'La désignation d’une ligne se réduit à un terme vague.'),
      preciseFix,
    ),
    descriptionLegalBasis,
    'warn',
  ),
  rule(
    'R-09',
    9,
    `if present(enhancedDescription) then lower(enhancedDescription) not in ${vague}`,
    words(
      both('Enhanced description is not vague', 'La description enrichie n’est pas vague'),
      both(
        'The enhanced description is only a vague term, no more detailed than a manifest.',
        'La description enrichie se réduit à un terme vague, sans plus de détail qu’un manifeste.',
      ),
      preciseFix,
    ),
    `84 FR 35405 (2019-07-23), section II.A; ${descriptionLegalBasis}`,
    'warn',
  ),
  rule(
    'R-10',
    22,
    'estimatedArrival >= pilotStart',
    words(
      both('Arrival within the pilot', 'Arrivée pendant le projet pilote'),
      both(
        'The shipment arrives before the first day of the pilot.',
        'L’envoi arrive avant le premier jour du projet pilote.',
      ),
      both('Check the date of arrival.', 'Vérifiez la date d’arrivée.'),
    ),
    '84 FR 35405 (2019-07-23)',
    'announce',
  ),
]

export const rules: readonly Rule[] = [...valueRules, ...scanRules, ...descriptionRules]
