import type { ElementId } from '#shared/kernel'
import { elementId } from './notation'

/** One remark of the demonstration. The author is a place in the cast; the demonstration's people are invented. */
export interface DemonstrationRemark {
  readonly elementId: ElementId
  readonly authorKey: 'member' | 'cbpPreparer' | 'fdaCommenter' | 'carrierMember'
  readonly text: string
  /** How long before the first start it was written. */
  readonly daysAgo: number
}

type Author = DemonstrationRemark['authorKey']

const on = (
  element: number,
  ...remarks: readonly (readonly [Author, number, string])[]
): readonly DemonstrationRemark[] =>
  remarks.map(([authorKey, daysAgo, text]) => ({ elementId: elementId(element), authorKey, daysAgo, text }))

export const demonstrationRemarks: readonly DemonstrationRemark[] = [
  ...on(
    2,
    [
      'carrierMember',
      31,
      'The notice says "e.g., carrier or online marketplace", and one published schema adds manufacturer. Do we keep a closed list?',
    ],
    [
      'cbpPreparer',
      30,
      'Closed, with the four parties the notice names. Manufacturer appears only in that schema, so it stays out until somebody shows a filer who needs it.',
    ],
  ),
  ...on(
    6,
    [
      'carrierMember',
      24,
      'Our systems send UN/ECE Recommendation 19 digits here: 1 sea, 2 rail, 3 road, 4 air, 5 mail. Can the standard take both, or at least say how the words map to the digits?',
    ],
    [
      'cbpPreparer',
      23,
      'Words only in 1.0: "3" is road transport there and covers more than a truck. The crosswalk to WCO T022 is recorded as "good: mode crossing the border, but different code values".',
    ],
    [
      'member',
      22,
      'Mail is the gap. The December 2019 notice added it, the schema people copy still has no value for it. I propose we keep "mail" from 2019-12-09 and write the Recommendation 19 digit into the usage note.',
    ],
    ['carrierMember', 21, 'Agreed, if the note also says that "vessel" is 1. We map at the gateway then.'],
  ),
  ...on(
    8,
    [
      'member',
      19,
      'A fulfilment warehouse is allowed here, a domestic deconsolidator is not. Filers ask where a returns centre that reships belongs.',
    ],
    [
      'cbpPreparer',
      18,
      'If it opens the consolidation and forwards single parcels it is a deconsolidator. Worth an example, please draft one.',
    ],
  ),
  ...on(
    9,
    [
      'fdaCommenter',
      16,
      'For cosmetics and food a brand name alone tells us nothing. Can the description be refused when it is only a vague term, as it is on the manifest?',
    ],
    [
      'member',
      15,
      'R-09 warns for that today. In 1.1 we propose to refuse it, and to bound the text at 512 characters as WCO 137 does.',
    ],
    [
      'carrierMember',
      14,
      'Fine with 512. Give us the dates early: the text comes from the listing and our customers have to change it, not we.',
    ],
  ),
  ...on(
    10,
    ['carrierMember', 20, 'Is the scan asked of a truck that carries an air parcel on its last leg?'],
    [
      'cbpPreparer',
      20,
      'No. The element is for air carriers only, so the row is carrier and air; every other combination stays optional.',
    ],
  ),
  ...on(
    14,
    [
      'member',
      28,
      'Two marketplaces reuse an account number after a seller leaves. "The unique identifier a marketplace assigns to sellers" should hold for ever, or the history of one seller lands on another.',
    ],
    [
      'cbpPreparer',
      27,
      'The definition is quoted from the notice and we do not reword it here. A usage note can say that an identifier is never given to a second seller.',
    ],
    [
      'carrierMember',
      26,
      'As a carrier we never see this number. Please keep it out of our obligations: it is mandatory for marketplaces only.',
    ],
    ['cbpPreparer', 26, 'It is: no row for carriers. A carrier may send it and nobody asks for it.'],
    [
      'fdaCommenter',
      12,
      'When it is missing we cannot connect a refused product to its seller across platforms. We support mandatory, with no grace period.',
    ],
  ),
  ...on(
    15,
    [
      'member',
      25,
      'We have two readings of buyer. From memory, the notice means the purchaser on the marketplace, who is not always the final deliver-to party. The published schema writes "Importer of record. Party placing the order or paying the invoice."',
    ],
    [
      'cbpPreparer',
      24,
      'These contradict each other: the person who pays for a gift is the buyer under the first and becomes importer of record under the second. The first wording has not been checked against the notice, so the definition stays empty rather than guessed.',
    ],
    [
      'carrierMember',
      23,
      'Please not "importer of record". For a low-value shipment nobody has taken that role, and our legal department would have to.',
    ],
    [
      'member',
      9,
      'Proposal: leave it conditional and without definition in 1.0, and open a change request that quotes the notice word for word once one of us has read it in full.',
    ],
    ['cbpPreparer', 8, 'Agreed. Until then no rule may depend on the buyer.'],
  ),
  ...on(
    18,
    ['fdaCommenter', 11, 'For an auction, is it the asking price or the hammer price?'],
    ['member', 10, 'The definition answers it: "For auction marketplaces, this price is the price of final sale."'],
  ),
]
