import type { Facts } from '../../core/facts.js';
import type { Report } from '../../core/report.js';
import type texts from '../../messages/en/ui-pages.json';
import type { Phrasebook } from '../../messages/phrasebook.js';
import { say, type Voice } from '../../messages/say.js';

export type PageText = keyof typeof texts;

/** Says the texts of `ui-pages.json`: pages of organisations, the letter to the donor, help. */
export type PageSayer = (key: PageText, facts?: Facts) => string;

export function pageSayer(report: Report | undefined, phrasebook: Phrasebook): PageSayer {
  const voice: Voice = { phrasebook, currency: report?.money.currency ?? undefined };
  return (key, facts = {}) => say(voice, phrasebook.ui.pages[key] ?? key, facts);
}

/**
 * The first of the languages in a cell that we have the texts in, by whatever name one of our languages has for it.
 * @param written as people write them: `Swahili, French`
 */
export function languageNamed(
  written: string | null,
  phrasebooks: readonly Phrasebook[],
): Phrasebook | undefined {
  const named = (written ?? '').toLowerCase().split(/[^\p{L}]+/u);
  const found = named.map((name) => phrasebooks.find((one) => isCalled(one, name, phrasebooks)));
  return found.find((one) => one !== undefined);
}

function isCalled(
  { language }: Phrasebook,
  name: string,
  phrasebooks: readonly Phrasebook[],
): boolean {
  const names = phrasebooks.map(({ ui }) => ui.pages[`language.${language}`]);
  return [language, ...names].some((own) => typeof own === 'string' && own.toLowerCase() === name);
}
