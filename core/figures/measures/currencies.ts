/**
 * ISO 4217 codes by the family of their name. The first of a family is meant where no country is named; a country finds
 * its own by the first two letters, which are its ISO 3166 code.
 */
export const families: Readonly<Record<string, string>> = {
  dollar: 'USD AUD CAD NZD HKD SGD TWD BND FJD JMD BBD BSD BZD GYD LRD NAD SBD SRD TTD XCD ZWL KYD BMD',
  euro: 'EUR',
  pound: 'GBP EGP LBP SYP SDG SSP GIP FKP SHP',
  yen: 'JPY',
  yuan: 'CNY',
  franc: 'CHF XAF XOF XPF BIF CDF DJF GNF KMF RWF FRF BEF LUF',
  krone: 'DKK NOK',
  krona: 'SEK ISK',
  crown: 'SEK NOK DKK CZK ISK',
  koruna: 'CZK',
  peso: 'MXN ARS CLP COP PHP UYU CUP DOP',
  rupee: 'INR PKR LKR NPR MUR SCR',
  rupiah: 'IDR',
  ruble: 'RUB BYN',
  rand: 'ZAR',
  real: 'BRL',
  lira: 'TRY ITL',
  won: 'KRW KPW',
  baht: 'THB',
  zloty: 'PLN',
  forint: 'HUF',
  shekel: 'ILS',
  dinar: 'KWD IQD JOD BHD DZD TND LYD RSD MKD',
  dirham: 'AED MAD',
  riyal: 'SAR QAR YER',
  rial: 'IRR OMR YER',
  ringgit: 'MYR',
  dong: 'VND',
  hryvnia: 'UAH',
  lev: 'BGN',
  leu: 'RON MDL',
  naira: 'NGN',
  shilling: 'KES UGX TZS SOS',
  cedi: 'GHS',
  tugrik: 'MNT',
  tenge: 'KZT',
  taka: 'BDT',
  sol: 'PEN',
  bolivar: 'VES',
  birr: 'ETB',
  guilder: 'NLG ANG AWG',
  mark: 'DEM FIM',
  peseta: 'ESP',
  bitcoin: 'BTC',
  ether: 'ETH',
  riel: 'KHR',
  kwanza: 'AOA',
  lek: 'ALL',
  dram: 'AMD',
  manat: 'AZN TMT',
  lari: 'GEL',
  som: 'KGS UZS',
  kip: 'LAK',
  kyat: 'MMK',
  boliviano: 'BOB',
  pula: 'BWP',
  quetzal: 'GTQ',
  lempira: 'HNL',
  gourde: 'HTG',
  ariary: 'MGA',
  kwacha: 'MWK ZMW',
};

/** Codes of no family above. */
const others = 'AFN BAM BTN CRC CVE ERN GMD LSL MOP MRU MVR MZN NIO PAB PGK PYG SLE STN SZL THB TJS TOP VUV WST XBT';

/** Codes that are words of headlines in capitals: they count only behind a number. */
const words = 'ALL TOP CUP MAD PEN SOS GEL TRY COP BAM MOP BOB ERN';

export const codes: ReadonlySet<string> = new Set(`${Object.values(families).join(' ')} ${others}`.split(' '));
export const wordCodes: ReadonlySet<string> = new Set(words.split(' '));

/** Codes that news also writes in small letters. */
export const smallCodes: ReadonlySet<string> = new Set('usd eur gbp jpy cny chf cad aud inr'.split(' '));

export const signs: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₺': 'TRY',
  '₪': 'ILS',
  '₴': 'UAH',
  '฿': 'THB',
  '₫': 'VND',
  '₦': 'NGN',
  '₱': 'PHP',
  '₿': 'BTC',
  '₣': 'CHF',
  '₸': 'KZT',
  '₲': 'PYG',
  '₡': 'CRC',
  '₮': 'MNT',
  '₵': 'GHS',
  '₭': 'LAK',
  ƒ: 'NLG',
};

/** What letters before a sign of several countries choose. */
export const signPrefixes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  $: {
    us: 'USD',
    usd: 'USD',
    a: 'AUD',
    au: 'AUD',
    aud: 'AUD',
    c: 'CAD',
    ca: 'CAD',
    can: 'CAD',
    cad: 'CAD',
    nz: 'NZD',
    hk: 'HKD',
    s: 'SGD',
    sg: 'SGD',
    nt: 'TWD',
    r: 'BRL',
    mx: 'MXN',
    mex: 'MXN',
    ar: 'ARS',
    cl: 'CLP',
    co: 'COP',
    j: 'JMD',
    b: 'BSD',
  },
  '¥': { cn: 'CNY', rmb: 'CNY', jp: 'JPY' },
  '£': { e: 'EGP', uk: 'GBP', gb: 'GBP' },
};

/** Abbreviations before or behind an amount. */
export const abbreviations: Readonly<Record<string, string>> = {
  rs: 'INR',
  rm: 'MYR',
  rmb: 'CNY',
  zł: 'PLN',
  kč: 'CZK',
};

/** The code of a family in a country; null where that country has none of it. */
export function codeOf(family: string, nation: string | null): string | null {
  const list = families[family];
  if (list === undefined) return null;
  if (nation === null) return list.slice(0, 3);
  return list.split(' ').find((code) => code.startsWith(nation)) ?? null;
}
