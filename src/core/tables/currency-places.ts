import { fold } from './words/fold.js';

/** Folded names of places and of what comes from them, by the currency that is meant there by a shared sign. */
const places: Readonly<Record<string, string>> = {
  CAD: 'canada canadian canadien canadienne canadiense canadense',
  AUD: 'australia australian australie australiano',
  NZD: 'zealand aotearoa',
  SGD: 'singapore',
  TWD: 'taiwan',
  MXN: 'mexico mexican mexicano mexicana mexique mexicain',
  COP: 'colombia colombian colombiano colombiana colombie',
  CLP: 'chile chilean chileno chilena',
  ARS: 'argentina argentine argentino',
  UYU: 'uruguay uruguayo uruguaya',
  DOP: 'dominicana dominican',
  NAD: 'namibia namibian',
  JMD: 'jamaica jamaican',
  EGP: 'egypt egyptian egypte egipto مصر المصريه',
  PKR: 'pakistan pakistani',
  NPR: 'nepal nepali nepalese',
  LKR: 'lanka lankan',
  XAF: 'cameroun cameroon tchad chad centrafrique centrafricaine gabon',
  NOK: 'norway norwegian norge norsk',
  DKK: 'denmark danish danmark dansk',
  KES: 'kenya kenyan',
  TZS: 'tanzania tanzanian',
  IQD: 'iraq iraqi العراق العراقيه',
  TND: 'tunisia tunisian tunisie تونس',
  DZD: 'algeria algerian algerie الجزائر',
  LYD: 'libya libyan ليبيا',
  YER: 'yemen yemeni اليمن اليمنيه',
};

const byWord: ReadonlyMap<string, string> = new Map(
  Object.entries(places).flatMap(([code, words]) =>
    words.split(' ').map((word): [string, string] => [word, code]),
  ),
);

/** The currencies of the places that texts name, as ISO 4217 codes. */
export function currenciesOfPlaces(texts: readonly string[]): ReadonlySet<string> {
  return new Set(
    texts.flatMap((text) =>
      fold(text)
        .split(' ')
        .flatMap((word) => byWord.get(word) ?? []),
    ),
  );
}
