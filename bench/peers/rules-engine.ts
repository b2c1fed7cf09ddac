import { Engine } from 'json-rules-engine';
import { type Check, type Flagged, noneFlagged, type PlainLine } from './planted-lines.js';

const engine = new Engine([], { allowUndefinedFacts: true });
engine.addOperator('isMissing', (value: unknown) => value === undefined);
engine.addOperator('isNoNumber', (value: unknown) => typeof value !== 'number');
engine.addOperator(
  'isShort',
  (value: unknown) => typeof value === 'string' && !/\p{L}.*\p{L}.*\p{L}/u.test(value),
);
engine.addOperator('isOff', ({ quantity, unitCost, months, amount }: PlainLine) => {
  if (typeof amount !== 'number' || quantity === undefined) return false;
  return Math.abs(quantity * unitCost * months - amount) > 1;
});

const conditions: Readonly<Record<Check, { fact: string; operator: string; value: unknown }>> = {
  product: { fact: 'line', operator: 'isOff', value: true },
  short: { fact: 'description', operator: 'isShort', value: true },
  unlabelled: { fact: 'description', operator: 'isMissing', value: true },
  noUnit: { fact: 'unit', operator: 'isMissing', value: true },
  lump: { fact: 'unit', operator: 'in', value: ['lump sum', 'lumpsum', 'LS'] },
  nobody: { fact: 'organisation', operator: 'isMissing', value: true },
  negative: { fact: 'quantity', operator: 'lessThan', value: 0 },
  withheld: { fact: 'amount', operator: 'isNoNumber', value: true },
};
for (const [type, condition] of Object.entries(conditions)) {
  engine.addRule({ conditions: { all: [condition] }, event: { type } });
}

/** One run of the engine a line, as it is meant to be used. */
export async function flaggedByEngine(lines: readonly PlainLine[]): Promise<Flagged> {
  const flagged = noneFlagged();
  for (const [place, line] of lines.entries()) {
    const { events } = await engine.run({ ...line, line });
    for (const { type } of events) flagged[type as Check].push(place);
  }
  return flagged;
}
