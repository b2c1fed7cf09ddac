/** ISO 4217 codes in use, and two (HRK, ZWL) that older budgets still name. */
export const currencyCodes =
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD ' +
  'CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD ' +
  'GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD ' +
  'KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK ' +
  'NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD ' +
  'SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD ' +
  'XOF XPF YER ZAR ZMW ZWL';

/** Codes that are also words or initials of other things. */
export const wordLikeCodes =
  'ALL AMD ANG BAM BOB CAD COP CUP GEL LAK MAD MOP MUR NAD PEN RON SAR SOS SCR STN TOP TRY VES WST';

/**
 * How currencies are written beside numbers and in headings, in lower case. A `?` marks a sign that other
 * currencies use too; the currency it stands under is the likeliest.
 */
export const currencySigns: Readonly<Record<string, string>> = {
  USD: '$? us$ $us usd$ dollar? dollars? dólar? dólares? دولار بالدولار الدولار دولارات usdollar',
  EUR: '€ euro euros يورو باليورو اليورو €uros',
  GBP: '£? pound? pounds? gb£ sterling',
  CHF: 'sfr sfr. fr.? chfr',
  XOF: 'fcfa? cfa? f? xof. f.cfa? fcfa.?',
  INR: '₹ rs? rs.? rupee? rupees?',
  BRL: 'r$ reais',
  PEN: 's/ s/. soles',
  PHP: '₱ php.',
  NGN: '₦ naira',
  GHS: '₵ gh₵ cedi cedis gh¢',
  KES: 'ksh kshs ksh. kshs. ksh/',
  UGX: 'ush ushs ugx/ shs? shs.?',
  TZS: 'tsh tshs tsh.',
  ETB: 'birr ብር br?',
  BDT: '৳ tk tk. taka bdt.',
  IDR: 'rp rp. rupiah',
  MYR: 'rm',
  ZAR: 'rand',
  AUD: 'a$ au$',
  CAD: 'ca$ can$ cad$ $ca',
  NZD: 'nz$',
  HKD: 'hk$',
  SGD: 's$',
  TWD: 'nt$ ntd',
  MXN: 'mx$ mxn$ m.n. mn$',
  DOP: 'rd$',
  JMD: 'j$',
  TTD: 'tt$',
  ARS: 'ar$',
  COP: 'col$ cop$',
  GTQ: 'q. quetzales quetzal',
  HNL: 'lempiras lps lps.',
  NIO: 'c$? córdobas',
  PAB: 'b/. b/',
  CRC: '₡ colones',
  PYG: '₲ gs? guaraníes',
  BOB: 'bs? bs.? bolivianos',
  MZN: 'mzm mtn meticais metical mts?',
  AOA: 'kz kwanza kwanzas',
  CVE: 'ecv',
  PLN: 'zł zl zloty',
  CZK: 'kč',
  HUF: 'ft',
  RON: 'lei?',
  SEK: 'kr? kr.?',
  TRY: '₺ tl',
  RUB: '₽ руб руб.',
  UAH: '₴ грн грн.',
  KZT: '₸',
  GEL: '₾',
  AZN: '₼',
  AMD: '֏',
  KRW: '₩',
  JPY: '¥? yen 円',
  CNY: '元 rmb cn¥',
  VND: '₫ vnđ',
  THB: '฿ baht',
  KHR: '៛',
  LAK: '₭',
  MNT: '₮',
  ILS: '₪ nis شيكل شيقل بالشيكل ils.',
  AFN: '؋',
  IRR: '﷼?',
  JOD: 'د.أ د.ا jd jds دينار? بالدينار?',
  LBP: 'ل.ل ل.ل. ll l.l.',
  SYP: 'ل.س ل.س. ليرة? بالليرة?',
  IQD: 'د.ع د.ع.',
  AED: 'د.إ',
  SAR: 'ر.س ريال? بالريال?',
  EGP: 'ج.م ج.م. جنيه? بالجنيه? le? e£',
  TND: 'د.ت dt',
  MAD: 'د.م د.م. dh? dhs? درهم? بالدرهم? dirham? dirhams?',
  SDG: 'ج.س',
  BIF: 'fbu',
  RWF: 'frw rwf.',
  CDF: 'fc?',
  MGA: 'ar? ariary',
  NPR: 'npr. nrs nrs.',
  PKR: 'pkr. pkrs',
  LKR: 'lkr. slrs',
  MMK: 'kyat kyats ks?',
  HTG: 'htg. gourdes',
};
