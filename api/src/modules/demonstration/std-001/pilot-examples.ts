/** Values as JSON text; the first list must be accepted, the second refused, each by the element alone. */
export interface Examples {
  readonly valid: readonly string[]
  readonly invalid: readonly string[]
}

const exporter =
  '{"name":"Example Exports Ltd","address":{"street":"1 Harbour Road","city":"Haiphong","postalCode":"180000","country":"VN"}}'
const shop = '{"name":"Example Shop","address":{"street":"2 Market St","city":"Hanoi","country":"VN"}}'
const consignee =
  '{"name":"A. Consignee","address":{"street":"500 Clinton St","city":"Defiance","region":"OH","postalCode":"43512","country":"US"}}'
const warehouse = '{"name":"Example Fulfilment Inc.","address":{"street":"12 Dock Road","country":"US"}}'
const withoutAddress = '{"name":"Example Shop"}'
const withoutName = '{"address":{"street":"2 Market St","country":"VN"}}'
const withoutStreet = '{"name":"Example Shop","address":{"city":"Hanoi","country":"VN"}}'
const countryByName = '{"name":"Example Shop","address":{"street":"2 Market St","country":"Viet Nam"}}'

/** By the id of the source file. */
export const pilotExamples: Readonly<Record<string, Examples>> = {
  'S321-01': { valid: ['"ABC0000000001"', '"XBF0000000420"'], invalid: ['42', '"ABC-0000-0000-0000-01"'] },
  'S321-02': {
    valid: ['"carrier"', '"onlineMarketplace"', '"freightForwarder"', '"customsBroker"'],
    invalid: ['"Carrier"', '"manufacturer"'],
  },
  'S321-03': { valid: ['"SN1000000001"', '"1Z 999 AA1 01 2345 6784"'], invalid: ['1000000001', '["SN1000000001"]'] },
  'S321-04': { valid: ['"HB20190001"', '"ECOM-7781-03"'], invalid: ['20190001', '{"number":"HB20190001"}'] },
  'S321-05': { valid: ['"160-12345675"', '"MAEU123456789"'], invalid: ['16012345675', 'true'] },
  'S321-06': { valid: ['"air"', '"truck"', '"rail"', '"vessel"', '"mail"'], invalid: ['"Air"', '"4"', '"ocean"'] },
  'S321-07': { valid: [exporter, shop], invalid: [withoutAddress, countryByName] },
  'S321-08': { valid: [consignee, warehouse], invalid: ['"A. Consignee, Defiance OH"', withoutStreet] },
  'S321-09': {
    valid: ['"men\'s knitted cotton T-shirt, size M"', '"LED desk lamp with USB charging port, black, 220 V"'],
    invalid: ['["T-shirt","cotton"]', '6109100012'],
  },
  'S321-10': {
    valid: ['{"completed":true,"completedAt":"2019-12-18T09:30:00Z"}', '{"completed":true}'],
    invalid: ['true', '{"completedAt":"2019-12-18T09:30:00Z"}', '{"completed":true,"completedAt":"2019-12-18"}'],
  },
  'S321-11': { valid: ['true', 'false'], invalid: ['"true"', '1'] },
  'S321-12': { valid: [shop, exporter], invalid: [withoutName, withoutAddress] },
  'S321-13': { valid: ['true', 'false'], invalid: ['"yes"', '0'] },
  'S321-14': { valid: ['"V0001"', '"A2EXAMPLE7SELLER"'], invalid: ['1', '{"id":"V0001"}'] },
  'S321-15': { valid: [consignee, shop], invalid: ['"A. Buyer"', withoutStreet] },
  'S321-16': {
    valid: ['"https://example.test/p/1.jpg"', '"http://example.test/pictures?id=7"'],
    invalid: ['"p/1.jpg"', '"data:image/png;base64,iVBORw0KGgo="'],
  },
  'S321-17': {
    valid: ['"https://example.test/p/1"', '"https://shop.example.test/listing/77?variant=M"'],
    invalid: ['"www.example.test/p/1"', '"ftp://example.test/p/1"'],
  },
  'S321-18': {
    valid: ['{"amount":"18.50","currency":"USD"}', '{"amount":1990,"currency":"JPY"}'],
    invalid: [
      '"18.50 USD"',
      '{"amount":"18.50"}',
      '{"amount":"-1.00","currency":"USD"}',
      '{"amount":"18.50","currency":"usd"}',
    ],
  },
}
