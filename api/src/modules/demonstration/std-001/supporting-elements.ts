import type { DataElement } from '#shared/definitions'
import type { LocalizedText } from '#shared/kernel'
import {
  amount,
  both,
  classOf,
  code,
  date,
  dateTime,
  element,
  elementId,
  indicator,
  mandatory,
  number,
  text,
} from './notation'
import { crosswalkTo } from './source-data'

// What the message needs around the elements of the pilot: its own structure, and the values of the manifest on
// which the value rules stand. Their definitions are the standard's own words, not the notice's.

const structure = 'Message of STD-001: structure around the elements of the pilot, not asked by the notice'
const manifest = '19 CFR 128.21 (manifest)'

/** An element of the supporting part: number, place as `Class.member`, its words, and what differs from the plain case. */
function supporting(
  [n, path, property, representationTerm]: readonly [number, string, string, string],
  name: LocalizedText,
  definition: LocalizedText,
  rest: Pick<DataElement, 'representation'> & Partial<DataElement>,
): DataElement {
  const [objectClass = '', member = ''] = path.split('.')
  const words = { name, definition, property, representationTerm, sources: [structure] }
  return element({ id: elementId(n), objectClass, member, ...words, ...rest })
}

/** Carried over from the manifest. */
const fromManifest = { legalBasis: manifest, sources: [manifest] }

/** DE-019 to DE-022: the frame of the message. */
const frame: readonly DataElement[] = [
  supporting(
    [19, 'Shipment.messageId', 'Message', 'Identifier'],
    both('Message Identifier', 'Identifiant du message'),
    both('the sender’s own reference of this message', 'la référence propre à l’expéditeur pour ce message'),
    { representation: text('an..35'), crosswalk: crosswalkTo('D026', 'proposed: Functional reference number') },
  ),
  supporting(
    [20, 'Shipment.filer', 'Filer', 'Party'],
    both('Filer', 'Déclarant'),
    both('the participant that sends this message', 'le participant qui transmet ce message'),
    { representation: classOf('Filer'), obligations: [mandatory] },
  ),
  supporting(
    [21, 'Shipment.bill', 'Bill', 'Details'],
    both('Bill or Tracking Numbers', 'Numéros de titre de transport ou de suivi'),
    both('the numbers under which the shipment travels', 'les numéros sous lesquels l’envoi circule'),
    { representation: classOf('Bill') },
  ),
  supporting(
    [22, 'Shipment.estimatedArrival', 'Estimated Arrival', 'Date'],
    both('Estimated Date of Arrival', 'Date d’arrivée estimée'),
    both(
      'the date on which the shipment is expected to arrive in the United States; it decides which codes, limits and rules hold',
      'la date à laquelle l’arrivée de l’envoi aux États-Unis est prévue ; elle détermine les codes, les plafonds et les règles applicables',
    ),
    {
      representation: date,
      obligations: [mandatory],
      validExamples: ['"2019-12-20"', '"2020-02-29"'],
      invalidExamples: ['"2019-02-29"', '"20.12.2019"'],
    },
  ),
]

/** DE-023 to DE-031: parts of parties, addresses and security scans. */
const parts: readonly DataElement[] = [
  supporting(
    [23, 'Party.name', 'Name', 'Text'],
    both('Party Name', 'Nom de la partie'),
    both('the name of the person or company', 'le nom de la personne ou de l’entreprise'),
    {
      representation: text('an..70'),
      obligations: [mandatory],
      crosswalk: crosswalkTo('R050', 'same format: party name'),
    },
  ),
  supporting(
    [24, 'Party.address', 'Address', 'Details'],
    both('Party Address', 'Adresse de la partie'),
    both('where the person or company is found', 'le lieu où se trouve la personne ou l’entreprise'),
    { representation: classOf('Address'), obligations: [mandatory] },
  ),
  supporting(
    [25, 'Address.street', 'Street', 'Text'],
    both('Street and Number or P.O. Box', 'Rue et numéro ou boîte postale'),
    both('street and number, or post office box', 'la rue et le numéro, ou la boîte postale'),
    { representation: text('an..70'), obligations: [mandatory], crosswalk: crosswalkTo('239', 'good') },
  ),
  supporting(
    [26, 'Address.city', 'City', 'Text'],
    both('City', 'Ville'),
    both('the name of the city', 'le nom de la ville'),
    { representation: text('an..35'), crosswalk: crosswalkTo('241', 'good') },
  ),
  supporting(
    [27, 'Address.region', 'Country Sub Division', 'Text'],
    both('State, Province or Region', 'État, province ou région'),
    both('the name or code of the part of the country', 'le nom ou le code de la subdivision du pays'),
    { representation: text('an..35'), crosswalk: crosswalkTo('243', 'good') },
  ),
  supporting(
    [28, 'Address.postalCode', 'Postcode', 'Identifier'],
    both('Postal Code', 'Code postal'),
    both('the postal code of the address', 'le code postal de l’adresse'),
    { representation: text(), crosswalk: crosswalkTo('245', 'good; an..9 there, too short for ZIP+4 with its hyphen') },
  ),
  supporting(
    [29, 'Address.country', 'Country', 'Code'],
    both('Country', 'Pays'),
    both('the country of the address', 'le pays de l’adresse'),
    {
      representation: code('countries'),
      obligations: [mandatory],
      crosswalk: crosswalkTo('242', 'good'),
      validExamples: ['"US"', '"VN"'],
      invalidExamples: ['"us"', '"USA"'],
    },
  ),
  supporting(
    [30, 'SecurityScan.completed', 'Completion', 'Indicator'],
    both('Security Scan Completed', 'Contrôle de sûreté effectué'),
    both(
      'whether the foreign security scan has been completed',
      'indique si le contrôle de sûreté à l’étranger a été effectué',
    ),
    { representation: indicator, obligations: [mandatory] },
  ),
  supporting(
    [31, 'SecurityScan.completedAt', 'Completion', 'Date Time'],
    both('Time of the Security Scan', 'Date et heure du contrôle de sûreté'),
    both('when the security scan was completed', 'le moment où le contrôle de sûreté a été achevé'),
    {
      representation: dateTime,
      validExamples: ['"2019-12-18T09:30:00Z"', '"2019-12-18T17:30:00+08:00"'],
      invalidExamples: ['"2019-12-18T09:30:00"', '"2019-12-18T25:00:00Z"'],
    },
  ),
]

/** DE-032 to DE-040: lines and values, from the manifest. */
const values: readonly DataElement[] = [
  supporting(
    [32, 'Shipment.lines', 'Line', 'Details'],
    both('Lines', 'Lignes'),
    both('the goods of the shipment, one line for each kind', 'les marchandises de l’envoi, une ligne par nature'),
    { representation: classOf('Line'), cardinality: { minimum: 0, maximum: 999 }, ...fromManifest },
  ),
  supporting(
    [33, 'Line.lineNumber', 'Sequence', 'Numeric'],
    both('Line Number', 'Numéro de ligne'),
    both('the place of the line in the shipment, from 1', 'le rang de la ligne dans l’envoi, à partir de 1'),
    { representation: number('n..5', '1'), obligations: [mandatory], ...fromManifest },
  ),
  supporting(
    [34, 'Line.description', 'Description', 'Text'],
    both('Description on the Manifest', 'Désignation au manifeste'),
    both(
      'what the goods are, precise enough to identify them',
      'la nature des marchandises, assez précise pour les identifier',
    ),
    {
      representation: text('an..512'),
      obligations: [mandatory],
      crosswalk: crosswalkTo('137', 'good: Description of goods'),
      ...fromManifest,
    },
  ),
  supporting(
    [35, 'Line.hts', 'Classification', 'Identifier'],
    both('HTSUS Number', 'Numéro du HTSUS'),
    both(
      'the ten-digit number of the Harmonized Tariff Schedule of the United States, without dots',
      'le numéro à dix chiffres du tarif harmonisé des États-Unis, sans points',
    ),
    {
      representation: text('n10'),
      crosswalk: crosswalkTo('145', 'good'),
      validExamples: ['"6109100012"', '"0901210035"'],
      invalidExamples: ['"610910"', '"6109.10.0012"', '6109100012'],
      ...fromManifest,
    },
  ),
  supporting(
    [36, 'Line.countryOfOrigin', 'Origin Country', 'Code'],
    both('Country of Origin', 'Pays d’origine'),
    both('the country in which the goods were made', 'le pays où les marchandises ont été fabriquées'),
    { representation: code('countries'), crosswalk: crosswalkTo('063', 'good'), ...fromManifest },
  ),
  supporting(
    [37, 'Line.quantity', 'Quantity', 'Quantity'],
    both('Quantity', 'Quantité'),
    both('how many pieces the line holds', 'le nombre de pièces de la ligne'),
    { representation: number('n..8', '1'), crosswalk: crosswalkTo('144', 'good'), ...fromManifest },
  ),
  supporting(
    [38, 'Line.weightKg', 'Gross Mass', 'Measure'],
    both('Weight in Kilograms', 'Poids en kilogrammes'),
    both('the gross weight of the line', 'le poids brut de la ligne'),
    { representation: number('n..16,6', '0', 'KGM'), crosswalk: crosswalkTo('126', 'good'), ...fromManifest },
  ),
  supporting(
    [39, 'Line.value', 'Value', 'Amount'],
    both('Value of the Line', 'Valeur de la ligne'),
    both('the value of all pieces of the line', 'la valeur de toutes les pièces de la ligne'),
    {
      representation: amount,
      obligations: [mandatory],
      crosswalk: crosswalkTo('108', 'approximate: Customs value'),
      ...fromManifest,
    },
  ),
  supporting(
    [40, 'Shipment.totalValue', 'Total Value', 'Amount'],
    both('Total Value', 'Valeur totale'),
    both('the value of the whole shipment', 'la valeur de l’ensemble de l’envoi'),
    { representation: amount, crosswalk: crosswalkTo('109', 'approximate: Total invoice amount'), ...fromManifest },
  ),
]

/** DE-019 onwards. */
export const supportingElements: readonly DataElement[] = [...frame, ...parts, ...values]
