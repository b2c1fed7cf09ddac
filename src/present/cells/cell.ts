import type { Facts } from '../../core/facts.js';
import { namesOf } from '../../core/partnership/names.js';
import type { ReportPartner } from '../../core/report.js';
import type texts from '../../messages/en/ui-cells.json';
import type { Phrasebook } from '../../messages/phrasebook.js';
import { say } from '../../messages/say.js';

/** What a custom function gives: one value, or rows that spill into the cells below and beside. */
export type CellResult = CellOutput | readonly (readonly CellOutput[])[];

/** '' shows as a blank cell. */
export type CellOutput = string | number;

export type CellText = keyof typeof texts;

/** Says the texts of `ui-cells.json`. */
export function cellText(phrasebook: Phrasebook, key: CellText, facts: Facts = {}): string {
  return say({ phrasebook, currency: undefined }, phrasebook.ui.cells[key] ?? key, facts);
}

export function speaker(phrasebook: Phrasebook): (key: CellText, facts?: Facts) => string {
  return (key, facts) => cellText(phrasebook, key, facts);
}

/** What stands in a cell that a formula names a thing by; '' for none. */
export function plainText(value: unknown): string {
  if (value === undefined || value === null) return '';
  return (typeof value === 'string' ? value : JSON.stringify(value)).trim().slice(0, 200);
}

/** An organisation, and what people may call it by; "lead" means the one that leads. */
type Known = Pick<ReportPartner, 'name' | 'aliases' | 'kind'>;

/** The organisation that a formula means, or a sentence that says which there are. */
export function organisationAsked(
  wanted: unknown,
  known: readonly Known[],
  phrasebook: Phrasebook,
): { readonly name: string } | string {
  const text = speaker(phrasebook);
  const asked = plainText(wanted);
  if (known.length === 0) return text('nobodyNamed');
  const choices = { list: known.slice(0, 12).map(({ name }) => name) };
  if (asked === '') return text('whichOrganisation', { choices });
  const found = namesOf(known.map((one) => ({ ...one, kind: one.kind ?? undefined }))).resolve(
    asked,
  );
  return found === undefined ? text('unknownOrganisation', { asked, choices }) : { name: found };
}

/** The one of our own words that a formula gives, in whatever case and with spaces for hyphens. */
export function wordAsked<Word extends string>(
  wanted: unknown,
  words: readonly Word[],
): Word | undefined {
  const asked = plainText(wanted).toLowerCase().replace(/\s+/g, '-');
  return words.find((word) => word === asked);
}
