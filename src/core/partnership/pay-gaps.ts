import { fold } from '../tables/words/fold.js';
import { words } from '../tables/words/match.js';
import { normalWords } from '../tables/words/phrase-index.js';
import { groupBy } from '../workbook/group-by.js';
import { remembering } from '../workbook/remember.js';
import type { CellRef } from '../workbook/workbook.js';
import { foundOn, linesOf, shortened, tableOf } from './lines.js';
import { namesOf } from './names.js';
import type { Line, Partnership } from './partnership.js';

interface Post {
  readonly role: string;
  readonly organisation: string;
  readonly rate: number;
  readonly amount: number;
  readonly cell: CellRef;
  readonly key: string;
}

/** One role that two organisations are paid differently for: the lowest and the highest rate. */
export interface PayGap {
  readonly low: Post;
  readonly high: Post;
  /** How much higher the high rate is, as a share of the low one. */
  readonly share: number;
  /** What it would take to raise the low post to the high rate, at its own time. */
  readonly cost: number;
}

/** Roles of one title whose rates differ between organisations by more than `most`, in one unit and currency. */
export function payGaps(partnership: Partnership, most: number): readonly PayGap[] {
  const posts = foundOn(linesOf(partnership), (line) => postOf(line, partnership));
  return [...groupBy(posts, ({ key }) => key).values()].flatMap((like) => {
    const [low, ...others] = [...like].sort((one, other) => one.rate - other.rate);
    const high = others[others.length - 1];
    if (low === undefined || high === undefined) return [];
    const share = high.rate / low.rate - 1;
    const isOne = low.organisation === high.organisation;
    return isOne || share <= most + 1e-9 ? [] : [{ low, high, share, cost: low.amount * share }];
  });
}

function postOf(line: Line, partnership: Partnership): Post | undefined {
  const { description, organisation, unitCost, amount = 0, isStaff, isRate, cells } = line;
  const cell = cells['unit-cost'];
  if (!isStaff || isRate || description === undefined || organisation === undefined)
    return undefined;
  if (unitCost === undefined || unitCost <= 0 || cell === undefined) return undefined;
  const role = roleOf(description, partnership);
  if (!words().hasTerm(role, 'role')) return undefined;
  const key = [role, unitOf(line, partnership), tableOf(partnership, line)?.currency].join('\n');
  return { role: shortened(description), organisation, rate: unitCost, amount, cell, key };
}

/** The title alone: without brackets, what follows a dash or comma, and the organisations' names. */
function roleOf(description: string, { organisations }: Partnership): string {
  const names = namesOf(organisations);
  const title = description
    .split(/[-–—,;:()]/)
    .find((part) => words().hasTerm(part, 'role') && names.mentioned(part).length === 0);
  return fold(title ?? '');
}

/** What the rate is by: as the unit says it, or else the column's heading. */
function unitOf(line: Line, partnership: Partnership): string {
  const header = tableOf(partnership, line)?.columns.find(
    ({ column }) => column === line.cells['unit-cost']?.column,
  )?.header;
  return unitSaid(line.unit ?? header ?? '');
}

/** Month, year or quarter by their words in any language; else the words as they stand. */
const unitSaid = remembering((text): string => {
  const period = (['month', 'year', 'quarter'] as const).find((term) =>
    words().hasTerm(text, term),
  );
  return period ?? normalWords(text).join(' ');
});
