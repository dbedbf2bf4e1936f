import type { Json } from '#shared/kernel'

const usd = (amount: string): Json => ({ amount, currency: 'USD' })

const consignee: Json = {
  name: 'A. Consignee',
  address: { street: '500 Clinton St', city: 'Defiance', region: 'OH', postalCode: '43512', country: 'US' },
}
const exporter: Json = {
  name: 'Example Exports Ltd',
  address: { street: '1 Harbour Road', city: 'Haiphong', region: null, postalCode: '180000', country: 'VN' },
}
const shop: Json = {
  name: 'Example Shop',
  address: { street: '2 Market St', city: 'Hanoi', region: null, postalCode: '100000', country: 'VN' },
}
const shirt: Json = {
  lineNumber: 1,
  description: 'T-shirt',
  hts: '6109100012',
  countryOfOrigin: 'VN',
  quantity: 1,
  weightKg: '0.200',
  value: usd('18.50'),
}

const carrier = {
  messageId: 'M-000001',
  filer: { originatorCode: 'ABC0000000001', type: 'carrier' },
  bill: { trackingNumber: 'SN1000000001', houseBill: 'HB20190001', masterBill: '160-12345675' },
  mode: 'air',
  estimatedArrival: '2019-12-20',
  shipmentInitiator: exporter,
  finalDeliverTo: consignee,
  enhancedDescription: "men's knitted cotton T-shirt, size M",
  securityScan: { completed: true, completedAt: '2019-12-18T09:30:00Z' },
  knownCarrierCustomer: true,
  lines: [shirt],
  totalValue: usd('18.50'),
}

const broker = {
  filer: { originatorCode: 'BRK0000000003', type: 'customsBroker' },
  bill: { trackingNumber: 'SN1000000003' },
  mode: 'truck',
  estimatedArrival: '2019-12-20',
  enhancedDescription: "men's knitted cotton T-shirt, size M",
  lines: [shirt],
  totalValue: usd('18.50'),
}

const marketplace = {
  filer: { originatorCode: 'MKT0000000042', type: 'onlineMarketplace' },
  bill: { trackingNumber: 'SN1000000042' },
  mode: 'air',
  estimatedArrival: '2019-12-20',
  finalDeliverTo: consignee,
  enhancedDescription: "men's knitted cotton T-shirt, size M",
  seller: shop,
  knownMarketplaceSeller: true,
  sellerId: 'V0001',
  buyer: consignee,
  productPictureUrl: 'https://example.test/p/1.jpg',
  productListingUrl: 'https://example.test/p/1',
  listedPrice: usd('18.50'),
  lines: [shirt],
  totalValue: usd('18.50'),
}

/** The shipments that the cases start from; each keeps the standard. */
export const bases: Readonly<Record<string, Json>> = {
  carrier,
  /** A carrier's shipment by truck: no scan, no lines, so that a case can change the total alone. */
  truck: { ...carrier, mode: 'truck', securityScan: undefined, lines: undefined },
  marketplace,
  /** The message of the message page: a carrier that sends what marketplaces are asked for as well. */
  everything: { ...marketplace, ...carrier },
  forwarder: {
    filer: { originatorCode: 'FFW0000000007', type: 'freightForwarder' },
    bill: { houseBill: 'HB20190007', masterBill: 'MAEU123456789' },
    mode: 'vessel',
    estimatedArrival: '2019-12-20',
    enhancedDescription: "men's knitted cotton T-shirt, size M",
    lines: [shirt],
    totalValue: usd('18.50'),
  },
  broker,
  priced: {
    ...broker,
    lines: [
      { lineNumber: 1, description: 'Stoneware mug', quantity: 2, weightKg: '0.780', value: usd('10.00') },
      { lineNumber: 2, description: 'Cotton towel', countryOfOrigin: 'VN', value: usd('8.50') },
    ],
  },
  bare: {
    filer: { type: 'freightForwarder' },
    bill: { trackingNumber: 'SN1000000009' },
    estimatedArrival: '2019-12-20',
  },
}
