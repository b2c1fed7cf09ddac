import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moneyByPartner, totalOf } from '../../../src/core/partnership/money-by-partner.js';
import type {
  AmountPart,
  CostClass,
  Line,
  PartnerMoney,
} from '../../../src/core/partnership/partnership.js';
import { line as lineOf, type LineGiven, organisation } from '../../support/partnership-of.js';

const lead = organisation({ name: 'Harbour International', kind: 'lead' });
const local = organisation({ name: 'Green Valley', kind: 'local-ngo' });
const rlo = organisation({ name: 'Amal Network', kind: 'rlo' });
const donor = organisation({ name: 'Northern Fund', kind: 'donor' });
const everyone = [donor, lead, local, rlo];

describe('money adds up, whatever the budget', () => {
  const names = [undefined, lead.name, local.name, rlo.name];
  const classes: readonly CostClass[] = [
    'direct',
    'core',
    'indirect',
    'passed-on',
    'contingency',
    'tax',
  ];
  const anyLine = fc
    .record({
      organisation: fc.constantFrom(...names),
      amount: fc.option(fc.integer({ min: -1000, max: 100_000 }), { nil: undefined }),
      costClass: fc.constantFrom(...classes),
      description: fc.constantFrom('Rice', 'Sub-grant to Amal Network', 'Grant to Green Valley'),
      parts: fc.array(
        fc.record({
          name: fc.constantFrom(lead.name, local.name, rlo.name),
          value: fc.integer({ min: 0, max: 50_000 }),
        }),
        { maxLength: 3 },
      ),
    })
    .map(({ parts, ...rest }) =>
      line({ ...rest, parts: parts.map(({ name, value }) => column(name, value)) }),
    );
  const anyBudget = fc.array(anyLine, { maxLength: 12 });

  test('direct + core = kept, and kept is no more than rests with it', () => {
    fc.assert(
      fc.property(anyBudget, (lines) => {
        for (const { direct, core, kept } of moneyByPartner(lines, everyone)) {
          expect(direct + core).toBeCloseTo(kept, 6);
        }
      }),
    );
  });

  test('kept + what is passed on to nobody named + contingency + taxes = total', () => {
    const unnamed = fc.array(
      anyLine.map((one) => ({ ...one, organisation: lead.name, description: 'Grants', parts: [] })),
    );
    fc.assert(
      fc.property(unnamed, (lines) => {
        const held = lines.filter(
          ({ costClass }) => costClass === 'contingency' || costClass === 'tax',
        );
        for (const { partner, kept, passedOn, total } of moneyByPartner(lines, [lead])) {
          const aside = totalOf(held.filter(({ organisation: own }) => own === partner));
          expect(kept + passedOn + aside).toBeCloseTo(total, 6);
        }
      }),
    );
  });

  test('all organisations together and what is nobody’s make the lines’ total', () => {
    fc.assert(
      fc.property(anyBudget, (lines) => {
        const money = moneyByPartner(lines, everyone);
        const partners = money.reduce((sum, { total }) => sum + total, 0);
        expect(partners + nobodys(lines)).toBeCloseTo(totalOf(lines), 6);
      }),
    );
  });

  test('a budget twice as large has the same shares and rates', () => {
    fc.assert(
      fc.property(anyBudget, (lines) => {
        const twice = lines.map((one) => ({
          ...one,
          amount: one.amount === undefined ? undefined : one.amount * 2,
          parts: one.parts.map((part) => ({ ...part, value: part.value * 2 })),
        }));
        expect(moneyByPartner(twice, everyone).map(ratesOf)).toEqual(
          moneyByPartner(lines, everyone).map(ratesOf),
        );
      }),
    );
  });
});

/** What the lines leave without an organisation, counted another way than the code does. */
function nobodys(lines: readonly Line[]): number {
  return lines
    .filter(({ amount }) => amount !== undefined)
    .reduce((sum, { amount = 0, parts, organisation: own, costClass, description = '' }) => {
      if (parts.length > 0) return sum + amount - parts.reduce((all, { value }) => all + value, 0);
      const isGrant = costClass === 'passed-on';
      const finds = isGrant && /Amal|Green/.test(description);
      return own === undefined && !isGrant && !finds ? sum + amount : sum;
    }, 0);
}

function ratesOf({ share, coreRate, keptShare, nominalRate }: PartnerMoney) {
  return [share, coreRate, keptShare, nominalRate].map((rate) =>
    rate === undefined ? undefined : Math.round(rate * 1e9) / 1e9 + 0,
  );
}

function line({ parts, ...given }: LineGiven & Partial<Pick<Line, 'parts'>>): Line {
  const plain = lineOf(given);
  return { ...plain, parts: parts ?? plain.parts };
}

function column(name: string, value: number): AmountPart {
  return { role: 'organisation-amount', name, value, cell: { sheet: 'Budget', row: 7, column: 9 } };
}
