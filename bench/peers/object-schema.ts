import * as v from 'valibot';
import { type Check, type Flagged, noneFlagged, type PlainLine } from './planted-lines.js';

const message = (check: Check): Check => check;

/** A text that has to be there. */
const text = (missing: Check) => v.pipe(v.optional(v.string(), ''), v.nonEmpty(message(missing)));

const schema = v.pipe(
  v.object({
    description: v.pipe(
      text('unlabelled'),
      v.check((value) => value === '' || /\p{L}.*\p{L}.*\p{L}/u.test(value), message('short')),
    ),
    organisation: text('nobody'),
    unit: v.pipe(
      text('noUnit'),
      v.check((unit) => !['lump sum', 'lumpsum', 'LS'].includes(unit), message('lump')),
    ),
    quantity: v.pipe(v.number(), v.minValue(0, message('negative'))),
    unitCost: v.number(),
    months: v.number(),
    amount: v.number(message('withheld')),
  }),
  v.check(
    ({ quantity, unitCost, months, amount }) =>
      Math.abs(quantity * unitCost * months - amount) <= 1,
    message('product'),
  ),
);

/** One schema for all checks, each issue named by its check. */
export function flaggedByObjects(lines: readonly PlainLine[]): Flagged {
  const flagged = noneFlagged();
  for (const [place, line] of lines.entries()) {
    for (const issue of v.safeParse(schema, line).issues ?? []) {
      flagged[issue.message as Check].push(place);
    }
  }
  return flagged;
}
