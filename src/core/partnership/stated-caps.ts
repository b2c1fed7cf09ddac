import { fold } from '../tables/words/fold.js';
import { words } from '../tables/words/match.js';
import type { CellRef } from '../workbook/workbook.js';
import { shortened } from './lines.js';
import { namesOf } from './names.js';
import { isLocal } from './partners.js';
import type { Partnership } from './partnership.js';

/** A sentence in the workbook that holds partners to a highest percent of one kind of cost. */
export interface StatedCap {
  /** 0–1. */
  readonly share: number;
  readonly on: 'staff' | 'administration';
  readonly text: string;
  readonly at: CellRef;
}

/** The stem that en, fr, es and pt share, and the Arabic one, folded. */
const administration = /\badmin|ادار/;

const longestSentence = 400;

/** Highest percents on staff or administration that bind partners, wherever they stand in the workbook. */
export function capsOnPartners(partnership: Partnership): readonly StatedCap[] {
  const found: StatedCap[] = [];
  for (const { name: sheet, hidden, values } of partnership.workbook.sheets) {
    if (hidden === true) continue;
    values.forEach((cells, row) => {
      cells.forEach((text, column) => {
        const cap = typeof text === 'string' ? capIn(text, partnership) : undefined;
        if (cap) found.push({ ...cap, at: { sheet, row: row + 1, column: column + 1 } });
      });
    });
  }
  return found;
}

function capIn(text: string, partnership: Partnership): Omit<StatedCap, 'at'> | undefined {
  // Most texts name no percent, and need no more than this look.
  if (text.length > longestSentence || !(text.includes('%') || text.includes('٪')))
    return undefined;
  const percent = /(\d{1,2}(?:[.,]\d)?)\s*[%٪]/.exec(text)?.[1];
  if (percent === undefined || !(/[≤<]/.test(text) || words().hasTerm(text, 'cap')))
    return undefined;
  const isAdministration = words().hasTerm(text, 'indirect') || administration.test(fold(text));
  if (!isAdministration && !words().hasTerm(text, 'staff')) return undefined;
  if (!bindsPartners(text, partnership)) return undefined;
  return {
    share: Number(percent.replace(',', '.')) / 100,
    on: isAdministration ? 'administration' : 'staff',
    text: shortened(text),
  };
}

function bindsPartners(text: string, { organisations }: Partnership): boolean {
  if (words().hasTerm(text, 'partner') || words().hasTerm(text, 'sub-grant')) return true;
  const locals = organisations.filter(isLocal).map(({ name }) => name);
  return namesOf(organisations)
    .mentioned(text)
    .some((name) => locals.includes(name));
}
