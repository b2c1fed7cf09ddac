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
  'ALL AMD ANG BAM BOB CAD COP CUP GEL LAK MAD MOP MUR NAD PEN RON SAR SOS SCR STN TOP TRY VES WST YER';

/**
 * How currencies are written beside numbers and in headings, in lower case. A `?` marks a sign that other
 * currencies use too; the currency it stands under is the likeliest.
 */
export const currencySigns: Readonly<Record<string, string>> = {
  USD: '$? us$ $us usd$ dollar? dollars? dólar? dólares? دولار بالدولار الدولار دولارات usdollar доллар? доллары? долларах? долларов? долар? долари? доларах? доларів? dolar? doları? dollari?',
  EUR: '€ euro euros يورو باليورو اليورو €uros евро євро avro',
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
  IDR: 'rp rp. rupiah rupiahs',
  MYR: 'rm',
  ZAR: 'rand r?',
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
  HNL: 'lempiras lempira lps lps.',
  NIO: 'c$? córdobas',
  PAB: 'b/. b/',
  CRC: '₡ colones',
  PYG: '₲ gs? guaraníes',
  BOB: 'bs? bs.? bolivianos',
  MZN: 'mzm mtn meticais metical mts?',
  AOA: 'kz kwanza kwanzas',
  CVE: 'ecv',
  PLN: 'zł zl zloty złotych',
  CZK: 'kč korun',
  HUF: 'ft forint',
  RON: 'lei?',
  KGS: 'сомах сомов',
  UZS: 'сумах so‘m',
  BYN: 'бел.руб',
  MDL: 'лей лея леев',
  RSD: 'dinara din.',
  BAM: 'km?',
  ALL: 'lekë',
  ZMW: 'kwacha?',
  MWK: 'mk?',
  GMD: 'dalasi dalasis',
  SLE: 'leones?',
  GNF: 'gnf. fg?',
  SOS: 'sosh so.sh.',
  SSP: 'ssp.',
  MRU: 'ouguiya',
  SEK: 'kr? kr.?',
  TRY: '₺ tl lira? lirası? türklirası',
  RUB: '₽ руб руб. рубль рубли рублях рублей',
  UAH: '₴ грн грн. гривня гривні гривнях гривень гривна гривнах hryvnia hryvnias',
  KZT: '₸ тенге теңге tenge',
  GEL: '₾ лари lari',
  AZN: '₼ манат manat',
  AMD: '֏ драм dram',
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

/** What currencies are called in several languages, folded, and whose they are by the words beside the name. */
export const currencyNames: readonly {
  readonly unit: string;
  /** Folded words that stand before or after the unit, by currency. */
  readonly of: Readonly<Record<string, string>>;
}[] = [
  {
    unit: 'dollar dollars dolar dolares دولار بدولار دولارات dolari',
    of: {
      USD: 'us usa american americain americains americano americanos estadounidense estadounidenses eua amerikan amerika unis unidos united امريكي امريكيه',
      CAD: 'canadian canada canadien canadiens canadiense canadienses canadense canadenses كندي',
      AUD: 'australian australia australien australiens australiano australianos استرالي',
      NZD: 'zealand',
      SGD: 'singapore',
      HKD: 'hong',
      LRD: 'liberian liberia',
      NAD: 'namibian namibia',
    },
  },
  {
    unit: 'franc francs franco francos فرنك franken',
    of: {
      XOF: 'cfa bceao uemoa سيفا',
      XAF: 'beac cemac',
      CHF: 'swiss suisse suisses suizo suizos suico suicos سويسري schweizer',
      CDF: 'congolese congolais congoleno congolenos',
      RWF: 'rwandan rwandais',
      BIF: 'burundian burundais',
      GNF: 'guinean guineen guineens',
      DJF: 'djiboutian djibouti',
      KMF: 'comorian comorien comoriens',
    },
  },
  {
    unit: 'pound pounds livre livres libra libras lira lirasi liras ليره جنيه جنيهات ليرات',
    of: {
      GBP: 'sterling esterlina esterlinas british استرليني',
      EGP: 'egyptian egyptienne egyptiennes egipcia egipcias مصري مصريه',
      LBP: 'lebanese libanaise libanaises libanesa libanesas لبناني لبنانيه',
      SYP: 'syrian syrienne syriennes siria sirias سوري سوريه',
      SSP: 'south',
      SDG: 'sudanese soudanaise soudanaises sudanesa سوداني سودانيه',
      TRY: 'turkish turque turques turca turcas turk تركي تركيه',
    },
  },
  {
    unit: 'dinar dinars dinares دينار دنانير',
    of: {
      JOD: 'jordanian jordanien jordaniens jordano jordanos اردني اردنيه',
      IQD: 'iraqi irakien irakiens iraqui iraquies عراقي عراقيه',
      TND: 'tunisian tunisien tunisiens tunecino tunecinos تونسي',
      DZD: 'algerian algerien algeriens argelino argelinos جزائري',
      LYD: 'libyan libyen libyens libio libios ليبي',
      KWD: 'kuwaiti koweitien koweitiens كويتي',
    },
  },
  {
    unit: 'shilling shillings شلن chelin chelines xelim xelins',
    of: {
      KES: 'kenya kenyan kenyans keniano kenianos كيني',
      UGX: 'uganda ugandan ougandais',
      TZS: 'tanzania tanzanian tanzanien tanzaniens',
      SOS: 'somali somalia صومالي',
    },
  },
  {
    unit: 'peso pesos بيزو',
    of: {
      MXN: 'mexican mexico mexicano mexicanos mexicain mexicains',
      COP: 'colombian colombia colombiano colombianos colombien colombiens',
      ARS: 'argentine argentina argentino argentinos argentin argentins',
      CLP: 'chilean chile chileno chilenos chilien chiliens',
      PHP: 'philippine filipino filipinos philippin philippins',
      DOP: 'dominican dominicano dominicanos dominicain dominicains',
      CUP: 'cuban cubano cubanos cubain cubains',
      UYU: 'uruguayan uruguayo uruguayos',
    },
  },
  {
    unit: 'rupee rupees roupie roupies rupia rupias روبيه',
    of: {
      INR: 'indian indienne indiennes india indias هنديه',
      PKR: 'pakistani pakistanaise pakistanaises باكستانيه',
      NPR: 'nepalese nepali nepal nepalaise',
      LKR: 'lanka lankan lankaise',
      IDR: 'indonesian',
    },
  },
  {
    unit: 'riyal riyals rial rials ريال ريالات',
    of: {
      SAR: 'saudi saoudien saudita سعودي',
      YER: 'yemeni yemenite يمني',
      QAR: 'qatari قطري',
      OMR: 'omani عماني',
      IRR: 'iranian iranien ايراني',
    },
  },
  {
    unit: 'dirham dirhams درهم دراهم',
    of: { MAD: 'moroccan marocain marocains marroqui مغربي', AED: 'uae emirati اماراتي' },
  },
  {
    unit: 'real reais',
    of: { BRL: 'brazilian brasileiro brasileiros brasileno brasilenos' },
  },
  {
    unit: 'krone kroner krona kronor couronne couronnes corona coronas coroa coroas',
    of: {
      NOK: 'norwegian norvegienne norvegiennes noruega noruegas',
      SEK: 'swedish suedoise suedoises sueca suecas',
      DKK: 'danish danoise danoises danesa danesas',
    },
  },
];

/** The currency of the place that a number format is localised for, by the lower part of its Windows locale. */
export const currencyOfLocale =
  '409 USD,1009 CAD,C0C CAD,C09 AUD,1409 NZD,1004 SGD,4809 SGD,C04 HKD,80A MXN,240A COP,340A CLP,2C0A ARS,' +
  '540A USD,300A USD,100A GTQ,480A HNL,4C0A NIO,440A USD,140A CRC,180A PAB,1C0A DOP,280A PEN,400A BOB,' +
  '3C0A PYG,380A UYU,200A VES,416 BRL,816 EUR,40C EUR,80C EUR,100C CHF,807 CHF,810 CHF,407 EUR,C07 EUR,' +
  '410 EUR,413 EUR,C0A EUR,40A EUR,408 EUR,40B EUR,809 GBP,414 NOK,41D SEK,406 DKK,415 PLN,405 CZK,' +
  '40E HUF,418 RON,41F TRY,419 RUB,422 UAH,437 GEL,42B AMD,42C AZN,43F KZT,440 KGS,404 TWD,804 CNY,' +
  '411 JPY,412 KRW,42A VND,41E THB,453 KHR,421 IDR,43E MYR,464 PHP,3409 PHP,439 INR,4009 INR,445 INR,' +
  '845 BDT,420 PKR,461 NPR,45B LKR,441 KES,45E ETB,468 NGN,436 ZAR,1C09 ZAR,40D ILS,401 SAR,801 IQD,' +
  'C01 EGP,1001 LYD,1401 DZD,1801 MAD,1C01 TND,2001 OMR,2401 YER,2801 SYP,2C01 JOD,3001 LBP,3401 KWD,' +
  '3801 AED,4001 QAR,429 IRR,48C AFN,463 AFN,2009 JMD,2C09 TTD,241A RSD,41A HRK,402 BGN';
