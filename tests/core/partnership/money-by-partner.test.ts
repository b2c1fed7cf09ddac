import { describe, expect, test } from 'vitest';
import { moneyByPartner } from '../../../src/core/partnership/money-by-partner.js';
import type { AmountPart, Line, PartnerMoney } from '../../../src/core/partnership/partnership.js';
import { line as lineOf, type LineGiven, organisation } from '../../support/partnership-of.js';

const lead = organisation({ name: 'Harbour International', kind: 'lead' });
const local = organisation({ name: 'Green Valley', kind: 'local-ngo' });
const rlo = organisation({ name: 'Amal Network', kind: 'rlo' });
const donor = organisation({ name: 'Northern Fund', kind: 'donor' });
const everyone = [donor, lead, local, rlo];

describe('the money of one organisation', () => {
  const cases: Readonly<Record<string, Case>> = {
    'direct and core costs it keeps; its rate is core on its own direct costs': {
      lines: [
        line({ organisation: lead.name, amount: 8000 }),
        line({ organisation: lead.name, amount: 1000, costClass: 'core' }),
        line({ organisation: lead.name, amount: 600, costClass: 'indirect', rate: 0.07 }),
      ],
      partner: lead.name,
      money: {
        direct: 8000,
        core: 1600,
        kept: 9600,
        total: 9600,
        share: 1,
        coreRate: 0.2,
        nominalRate: 0.07,
      },
    },
    'contingency and taxes count to its total, not to what its rate is measured on': {
      lines: [
        line({ organisation: lead.name, amount: 1000 }),
        line({ organisation: lead.name, amount: 100, costClass: 'core' }),
        line({ organisation: lead.name, amount: 50, costClass: 'contingency' }),
        line({ organisation: lead.name, amount: 30, costClass: 'tax' }),
      ],
      partner: lead.name,
      money: { direct: 1000, kept: 1100, total: 1180, coreRate: 0.1 },
    },
    'a sub-grant to a named partner is that partner’s, and no one knows for time or for expenses': {
      lines: [
        line({ organisation: lead.name, amount: 7000 }),
        line({
          organisation: lead.name,
          amount: 3000,
          costClass: 'passed-on',
          description: 'Sub-grant to Amal Network',
        }),
      ],
      partner: rlo.name,
      money: {
        direct: 3000,
        kept: 3000,
        total: 3000,
        share: 0.3,
        time: 0,
        expenses: 0,
        coreRate: 0,
      },
    },
    'who gives a sub-grant has passed it on and does not hold it': {
      lines: [
        line({ organisation: lead.name, amount: 7000 }),
        line({
          organisation: lead.name,
          amount: 3000,
          costClass: 'passed-on',
          description: 'Sub-grant to Amal Network',
        }),
      ],
      partner: lead.name,
      money: { direct: 7000, passedOn: 3000, kept: 7000, total: 7000, share: 0.7 },
    },
    'a sub-grant written under the partner who receives it was given by the lead': {
      lines: [
        line({ organisation: lead.name, amount: 7000 }),
        line({ organisation: rlo.name, amount: 3000, costClass: 'passed-on' }),
      ],
      partner: lead.name,
      money: { passedOn: 3000, total: 7000 },
    },
    'a local partner that runs activities and gives small grants passes those on': {
      lines: [
        line({ organisation: local.name, amount: 4000 }),
        line({ organisation: local.name, amount: 1000, costClass: 'passed-on' }),
      ],
      partner: local.name,
      money: { direct: 4000, passedOn: 1000, kept: 4000, total: 5000 },
    },
    'who is named as a receiver, and gives small grants itself, passes those on': {
      lines: [
        subGrant('Green Valley', 3000),
        line({ organisation: local.name, amount: 1000, costClass: 'passed-on' }),
      ],
      partner: local.name,
      money: { direct: 3000, passedOn: 1000, received: 3000, total: 4000 },
    },
    'a sub-grant that a tab itemises rests with the lines of the tab': {
      lines: [
        { ...subGrant('Green Valley', 3000), itemisedIn: 'Green Valley' },
        line({ organisation: local.name, amount: 3000 }),
      ],
      partner: local.name,
      money: { direct: 3000, received: 0, total: 3000, share: 1 },
    },
    'its giver has passed it on all the same': {
      lines: [
        { ...subGrant('Green Valley', 3000), itemisedIn: 'Green Valley' },
        line({ organisation: local.name, amount: 3000 }),
      ],
      partner: lead.name,
      money: { passedOn: 3000, total: 0 },
    },
    'a rate and a cost of its own are both core, the rate alone is indirect': {
      lines: [
        line({ organisation: lead.name, amount: 1000 }),
        line({ organisation: lead.name, amount: 100, costClass: 'core' }),
        line({ organisation: lead.name, amount: 70, costClass: 'indirect' }),
      ],
      partner: lead.name,
      money: { core: 170, indirect: 70, coreRateEnds: undefined },
    },
    'lines that may be core or direct leave the rate two ends': {
      lines: [
        line({ organisation: lead.name, amount: 800 }),
        line({ organisation: lead.name, amount: 100, costClass: 'core' }),
        line({ organisation: lead.name, amount: 200, costClass: 'core', otherClass: 'direct' }),
        line({ organisation: lead.name, amount: 200, costClass: 'direct', otherClass: 'core' }),
      ],
      partner: lead.name,
      money: { coreRate: 0.3, coreRateEnds: { lowest: 100 / 1200, highest: 500 / 800 } },
    },
    'partner columns say whose each part of a line is': {
      lines: [
        line({
          amount: 1000,
          parts: [column('Harbour International', 600), column('Amal Network', 300)],
        }),
      ],
      partner: rlo.name,
      money: { direct: 300, total: 300, share: 0.3 },
    },
    'pay for people is time, the rest of direct costs is expenses': {
      lines: [
        line({ organisation: rlo.name, amount: 900, isStaff: true }),
        line({ organisation: rlo.name, amount: 200, description: 'Incentives for outreach' }),
        line({ organisation: rlo.name, amount: 100, description: 'Bus fares' }),
      ],
      partner: rlo.name,
      money: { time: 1100, expenses: 100, direct: 1200 },
    },
    'an organisation without a line has no rate, and not a rate of nothing': {
      lines: [line({ organisation: lead.name, amount: 10 })],
      partner: rlo.name,
      money: { total: 0, share: 0, coreRate: undefined, keptShare: undefined },
    },
    'the stated rate is that of its largest indirect line': {
      lines: [
        line({ organisation: lead.name, amount: 70, costClass: 'indirect', rate: 0.07 }),
        line({ organisation: lead.name, amount: 30, costClass: 'indirect', rate: 0.03 }),
      ],
      partner: lead.name,
      money: { nominalRate: 0.07, coreRate: undefined, keptShare: 1 },
    },
  };

  for (const [name, { lines, partner, money }] of Object.entries(cases)) {
    test(name, () => expect(moneyOf(partner, lines)).toMatchObject(money));
  }
});

describe('a fee on money passed on (after a published pass-through study)', () => {
  const lines = [
    line({ organisation: lead.name, amount: 760_000 }),
    line({ organisation: lead.name, amount: 2_978_318, costClass: 'passed-on' }),
    line({ organisation: lead.name, amount: 261_682, costClass: 'indirect', rate: 0.07 }),
  ];

  test('nominal 7%, effective 34.4%, a quarter of the kept money', () => {
    const money = moneyOf(lead.name, lines);
    expect(money).toMatchObject({ nominalRate: 0.07, passedOn: 2_978_318, total: 4_000_000 });
    expect(money?.coreRate).toBeCloseTo(0.344, 3);
    expect(money?.keptShare).toBeCloseTo(0.256, 3);
  });

  test('the partners have no core money at all', () => {
    expect(moneyOf(local.name, lines)?.core).toBe(0);
    expect(moneyOf(rlo.name, lines)?.core).toBe(0);
  });

  test('the same where the sub-grants name who gets them', () => {
    const named = [
      line({ organisation: lead.name, amount: 760_000 }),
      subGrant('Amal Network', 978_318),
      subGrant('Green Valley', 2_000_000),
      line({ organisation: lead.name, amount: 261_682, costClass: 'indirect', rate: 0.07 }),
    ];
    const money = moneyOf(lead.name, named);
    expect(money?.coreRate).toBeCloseTo(0.344, 3);
    expect(money?.passedOn).toBe(2_978_318);
    expect(moneyOf(rlo.name, named)).toMatchObject({ direct: 978_318, core: 0, coreRate: 0 });
  });
});

describe('who is listed', () => {
  test('every organisation but donors, also those without money', () => {
    const money = moneyByPartner([line({ organisation: lead.name, amount: 1 })], everyone);
    expect(money.map(({ partner }) => partner)).toEqual([lead.name, local.name, rlo.name]);
  });

  test('a donor that spends money itself', () => {
    const money = moneyByPartner([line({ organisation: donor.name, amount: 1 })], everyone);
    expect(money.map(({ partner }) => partner)).toContain(donor.name);
  });
});

interface Case {
  readonly lines: readonly Line[];
  readonly partner: string;
  readonly money: Partial<PartnerMoney>;
}

function moneyOf(partner: string, lines: readonly Line[]): PartnerMoney | undefined {
  return moneyByPartner(lines, everyone).find((one) => one.partner === partner);
}

function subGrant(to: string, amount: number): Line {
  const description = `Sub-grant to ${to}`;
  return line({ organisation: lead.name, amount, costClass: 'passed-on', description });
}

function line({ parts, ...given }: LineGiven & Partial<Pick<Line, 'parts'>>): Line {
  const plain = lineOf(given);
  return { ...plain, parts: parts ?? plain.parts };
}

function column(name: string, value: number): AmountPart {
  return { role: 'organisation-amount', name, value, cell: { sheet: 'Budget', row: 7, column: 9 } };
}
