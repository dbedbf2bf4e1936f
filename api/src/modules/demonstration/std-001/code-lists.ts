import type { Code, CodeList } from '#shared/definitions'
import type { LocalizedText } from '#shared/kernel'
import countries from '../source-data/countries.json'
import currencies from '../source-data/currencies.json'
import { both } from './notation'

const always = (code: string, name: LocalizedText, from: string | null = null): Code => ({ code, name, from, to: null })

// The notices give a first day only for the two modes that joined later. The pilot's own first day is a parameter
// (`pilotStart`), so that an earlier arrival is still judged by the value limit of its date.
const oceanAndMail = '2019-12-09'

export const codeLists: readonly CodeList[] = [
  {
    id: 'filerTypes',
    name: both('Types of filer', 'Types de déclarant'),
    agency: 'STD-001',
    version: '84 FR 35405',
    codes: [
      always('carrier', both('Carrier', 'Transporteur')),
      always('onlineMarketplace', both('Online marketplace', 'Place de marché en ligne')),
      always('freightForwarder', both('Freight forwarder', 'Transitaire')),
      always('customsBroker', both('Customs broker', 'Courtier en douane')),
    ],
  },
  {
    id: 'modesOfTransport',
    name: both('Modes of transport', 'Modes de transport'),
    agency: 'STD-001',
    version: '84 FR 35405; 84 FR 67279',
    codes: [
      always('air', both('Air', 'Transport aérien')),
      always('truck', both('Truck', 'Camion')),
      always('rail', both('Rail', 'Transport ferroviaire')),
      always('vessel', both('Vessel', 'Transport maritime'), oceanAndMail),
      always('mail', both('International mail', 'Courrier international'), oceanAndMail),
    ],
  },
  {
    id: 'countries',
    name: both('Countries and territories', 'Pays et territoires'),
    agency: 'ISO 3166-1',
    version: 'alpha-2, 249 codes; names from Unicode CLDR',
    codes: countries,
  },
  {
    id: 'currencies',
    name: both('Currencies', 'Devises'),
    agency: 'ISO 4217',
    version: 'alphabetic codes of money in use, without funds, metals and test codes; names from Unicode CLDR',
    codes: currencies,
  },
]
