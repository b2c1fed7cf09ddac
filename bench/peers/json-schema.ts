import { Ajv } from 'ajv';
import { type Check, checks, type Flagged, noneFlagged, type PlainLine } from './planted-lines.js';

const ajv = new Ajv();
ajv.addKeyword({
  keyword: 'multipliesOut',
  type: 'object',
  compile: (tolerance: number) => (line: PlainLine) => {
    const { quantity, unitCost, months, amount } = line;
    if (typeof amount !== 'number' || quantity === undefined) return true;
    return Math.abs(quantity * unitCost * months - amount) <= tolerance;
  },
});

const schemas: Readonly<Record<Check, object>> = {
  product: { type: 'object', multipliesOut: 1 },
  short: { properties: { description: { type: 'string', pattern: '\\p{L}.*\\p{L}.*\\p{L}' } } },
  unlabelled: { required: ['description'] },
  noUnit: { required: ['unit'] },
  lump: { properties: { unit: { type: 'string', not: { enum: ['lump sum', 'lumpsum', 'LS'] } } } },
  nobody: { required: ['organisation'] },
  negative: { properties: { quantity: { type: 'number', minimum: 0 } } },
  withheld: { properties: { amount: { type: 'number' } } },
};

/** One schema a check, compiled before the time is taken. */
const validators = checks.map((check) => ({
  check,
  validate: ajv.compile({ type: 'object', ...schemas[check] }),
}));

export function flaggedBySchema(lines: readonly PlainLine[]): Flagged {
  const flagged = noneFlagged();
  for (const [place, line] of lines.entries()) {
    for (const { check, validate } of validators) {
      if (!validate(line)) flagged[check].push(place);
    }
  }
  return flagged;
}
