import { fold } from './fold.js';

/** What a heading says of its figures by a word for `per`: what one costs, or how many there are to each. */
export type PerUnit = 'unit-cost' | 'quantity';

const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const per = wordSet('per par por pro a je за');
const money = wordSet(`cost costs price rate amount value fee charge cout couts prix montant tarif
  valeur costo costos coste precio monto valor importe tarifa custo preco kosten preis betrag tarief
  prijs bedrag costi prezzo importo стоимость цена вартість ціна`);

/**
 * `Cost per spot` is what one costs, `Spots per day` how many there are; `undefined` where a heading is not of that
 * form. Only whether the words before are known to speak of something else is asked for.
 */
export function perUnitOf(
  heading: string,
  isKnown: (words: string) => boolean,
): PerUnit | undefined {
  const folded = fold(heading);
  const words = folded.split(' ');
  const at = words.findIndex((word, place) => place > 0 && per.has(word));
  if (at < 0 || at === words.length - 1 || words.length > 6) return undefined;
  const before = words.slice(0, at);
  if (before.slice(-1).some((word) => money.has(word)))
    return words[at] === 'a' ? undefined : 'unit-cost';
  const isPlain = /^[^ ]+s per /.test(folded);
  return isPlain && !isKnown(before.join(' ')) ? 'quantity' : undefined;
}
