import type { MessageExample } from '#shared/definitions'
import type { Json, LocalizedText } from '#shared/kernel'
import { both } from './notation'

type Members = Readonly<Record<string, Json | undefined>>

const usd = (amount: string): Json => ({ amount, currency: 'USD' })

const exporter: Json = {
  name: 'Example Exports Ltd',
  address: { street: '1 Harbour Road', city: 'Haiphong', region: null, postalCode: '180000', country: 'VN' },
}
const shop: Json = {
  name: 'Potters Lane Studio',
  address: { street: '27 Hang Bac', city: 'Hanoi', region: null, postalCode: '100000', country: 'VN' },
}
const customer: Json = {
  name: 'A. Consignee',
  address: { street: '500 Clinton St', city: 'Defiance', region: 'OH', postalCode: '43512', country: 'US' },
}
const shirt = (value: string, lineNumber = 1): Members => ({
  lineNumber,
  description: 'T-shirt',
  hts: '6109100012',
  countryOfOrigin: 'VN',
  quantity: 1,
  weightKg: '0.200',
  value: usd(value),
})

/** A parcel by air, filed by its carrier; the example of the message page. */
const carrierParcel: Members = {
  messageId: 'M-000001',
  filer: { originatorCode: 'ABC0000000001', type: 'carrier' },
  bill: { trackingNumber: 'SN1000000001', houseBill: 'HB20190001', masterBill: '160-12345675' },
  mode: 'air',
  estimatedArrival: '2019-12-20',
  shipmentInitiator: exporter,
  finalDeliverTo: customer,
  enhancedDescription: "men's knitted cotton T-shirt, size M",
  securityScan: { completed: true, completedAt: '2019-12-18T09:30:00Z' },
  knownCarrierCustomer: true,
  lines: [shirt('18.50')],
  totalValue: usd('18.50'),
}

/** A parcel that a marketplace reports to the pilot: one order, two lines. */
const marketplaceParcel: Members = {
  messageId: 'MP-2019-1220-00417',
  filer: { originatorCode: 'MKT0000000042', type: 'onlineMarketplace' },
  bill: { trackingNumber: 'SN1000000417' },
  mode: 'air',
  estimatedArrival: '2019-12-20',
  finalDeliverTo: customer,
  enhancedDescription: 'hand-thrown stoneware mug, celadon glaze, 350 ml, set of two',
  seller: shop,
  knownMarketplaceSeller: true,
  sellerId: 'V0001',
  buyer: customer,
  productPictureUrl: 'https://marketplace.example/pictures/mug-celadon-350.jpg',
  productListingUrl: 'https://marketplace.example/listing/mug-celadon-350',
  listedPrice: usd('37.00'),
  lines: [
    {
      lineNumber: 1,
      description: 'Stoneware mugs',
      hts: '6912004400',
      countryOfOrigin: 'VN',
      quantity: 2,
      weightKg: '0.780',
      value: usd('37.00'),
    },
    {
      lineNumber: 2,
      description: 'Cotton terry hand towel',
      hts: '6302600020',
      countryOfOrigin: 'VN',
      quantity: 1,
      weightKg: '0.150',
      value: usd('7.80'),
    },
  ],
  totalValue: usd('44.80'),
}

const spell = (message: Members): string => JSON.stringify(message, null, 2)

/** The shipment that the front page offers to check: a marketplace parcel whose only mistake is that it names no seller id. */
export const frontPageExample: string = spell({ ...marketplaceParcel, sellerId: undefined })

function example(
  id: string,
  title: LocalizedText,
  message: Members,
  expected: MessageExample['expected'],
  ...expectedFindings: readonly string[]
): MessageExample {
  return { id, title, message: spell(message), expected, expectedFindings }
}

export const messageExamples: readonly MessageExample[] = [
  example(
    'EX-01',
    both('A parcel by air, filed by the carrier', 'Un colis aérien déclaré par le transporteur'),
    carrierParcel,
    'pass',
  ),
  example('EX-02', both('A marketplace parcel', 'Un colis déclaré par une place de marché'), marketplaceParcel, 'pass'),
  example(
    'EX-03',
    both('A marketplace parcel without a seller id', 'Un colis de place de marché sans identifiant de vendeur'),
    { ...marketplaceParcel, sellerId: undefined },
    'fail',
    'DE-014',
  ),
  example(
    'EX-04',
    both('Lines of 0.10 and 0.20 with a total of 0.30', 'Des lignes de 0,10 et 0,20 pour un total de 0,30'),
    { ...carrierParcel, lines: [shirt('0.10'), shirt('0.20', 2)], totalValue: usd('0.30') },
    'pass',
  ),
  example(
    'EX-05',
    both('A total one cent above its lines', 'Un total supérieur d’un cent à la somme des lignes'),
    { ...carrierParcel, totalValue: usd('18.51') },
    'fail',
    'R-01',
  ),
  example(
    'EX-06',
    both(
      'By vessel on the day before the pilot took in vessels',
      'Par mer, la veille de l’ajout du transport maritime',
    ),
    { ...carrierParcel, mode: 'vessel', estimatedArrival: '2019-12-08', securityScan: undefined },
    'fail',
    'DE-006',
  ),
  example(
    'EX-07',
    both('A total in euros against a limit in dollars', 'Un total en euros face à un seuil en dollars'),
    { ...carrierParcel, lines: undefined, totalValue: { amount: '18.50', currency: 'EUR' } },
    'undecided',
    'R-02',
  ),
  example(
    'EX-08',
    both('201 dollars on the last day of the 200 dollar limit', '201 dollars le dernier jour du seuil de 200 dollars'),
    {
      ...carrierParcel,
      estimatedArrival: '2016-03-09',
      securityScan: { completed: true },
      lines: undefined,
      totalValue: usd('201'),
    },
    'fail',
    'R-02',
  ),
  example(
    'EX-09',
    both('On the first day of the suspension', 'Le premier jour de la suspension'),
    { ...carrierParcel, estimatedArrival: '2025-08-29' },
    'fail',
    'R-03',
  ),
  example(
    'EX-10',
    both('No tracking number and no bill', 'Ni numéro de suivi ni titre de transport'),
    { ...carrierParcel, bill: undefined },
    'fail',
    'bill-or-tracking',
  ),
  example(
    'EX-11',
    both(
      'A marketplace that shows the product in no way',
      'Une place de marché qui ne montre le produit d’aucune façon',
    ),
    {
      ...marketplaceParcel,
      enhancedDescription: undefined,
      productPictureUrl: undefined,
      productListingUrl: undefined,
    },
    'fail',
    'product-evidence',
  ),
]
