import { beforeAll, describe, expect, it } from 'vitest';
import { makeAddonCode } from '../../../build/bundle-addon.js';
import { sheetOf, workbookOf } from '../../support/sheet-of.js';
import { openScript } from './open-script.js';

let code = '';
beforeAll(async () => {
  code = await makeAddonCode();
});

function evaluate(name: string, ...args: readonly unknown[]): unknown {
  const { standIn } = openScript({ code, workbook: workbookOf(sheetOf('Budget', [[1]])) });
  return standIn.customFunction(name, args);
}

/** A range as Google hands it over: a blank is ''. */
const range = [
  ['Budget line', 'Unit', 'Quantity', 'Unit cost', 'Amount (USD)'],
  ['Project manager, 50%', 'month', 12, 1500, 18_000],
  ['Exchange workshop', 'lump sum', 1, 12_000, 12_000],
  ['Office rent', 'month', 40, 250, 10_000],
  ['Total', '', '', '', 40_000],
];
const blankRow = ['', '', '', '', ''];

describe('EVENTERMS_DISCLOSURE', () => {
  it('is the share of money that people can see into', () => {
    expect(evaluate('EVENTERMS_DISCLOSURE', range)).toBe(0.7);
  });

  it('is the same for a range that is open below', () => {
    const open = [...range, ...Array.from({ length: 900 }, () => blankRow)];
    expect(evaluate('EVENTERMS_DISCLOSURE', open)).toBe(0.7);
  });
});

describe('EVENTERMS_FINDINGS', () => {
  it('is a table with the rows of the range', () => {
    const table = evaluate('EVENTERMS_FINDINGS', range) as unknown[][];
    expect(table[0]).toEqual(['Row', 'Rule', 'Severity', 'What the table says', 'Amount']);
    expect(table).toContainEqual([3, 'disclosure/lump-sum', 'error', expect.any(String), 12_000]);
  });

  it('can be asked by severity', () => {
    const table = evaluate('EVENTERMS_FINDINGS', range, 'error') as unknown[][];
    expect(table.slice(1).every(([, , severity]) => severity === 'error')).toBe(true);
  });

  it('says which severities there are', () => {
    expect(evaluate('EVENTERMS_FINDINGS', range, 'grave')).toMatch(/Use error, warning or info/);
  });
});

describe('EVENTERMS_LINE_STATUS', () => {
  it('stands beside the lines', () => {
    expect(evaluate('EVENTERMS_LINE_STATUS', range)).toEqual([
      ['Even Terms'],
      ['disclosed'],
      [expect.stringMatching(/^undisclosed: .*Exchange workshop/)],
      ['disclosed'],
    ]);
  });
});

const twoPartners = [
  ['Organisation', 'Budget line', 'Unit', 'Quantity', 'Unit cost', 'Amount (USD)'],
  ['Harbour Aid', 'Project manager', 'month', 12, 1500, 18_000],
  ['Harbour Aid', 'Overheads 7%', '', '', '', 1_260],
  ['Amal Network', 'Community mobiliser', 'month', 10, 500, 5_000],
  ['Amal Network', 'Travel', 'trip', 10, 100, 1_000],
  ['', 'Total', '', '', '', 25_260],
];
const register = [
  ['Name', 'Kind', 'Country'],
  ['Harbour Aid', 'lead', 'Jordan'],
  ['Amal Network (AN)', 'refugee-led organisation', 'Jordan'],
];
const withoutHeads = register.slice(1).map(([name, kind]) => [name, kind]);
const openBelow = (rows: readonly unknown[][]) => [
  ...rows,
  ...Array.from({ length: 900 }, () => (rows[0] ?? []).map(() => '')),
];
const on = (serial: number) => ({ isDate: true, serial });
const calendar = [
  ['What', 'Who', 'Set by', 'Asked on', 'Due'],
  ['Proposal due', 'Amal Network', 'donor', on(46_027), on(46_031)],
  ['Quarterly report', 'Amal Network', 'donor', on(46_058), on(46_078)],
  ['Final report', 'Harbour Aid', 'donor', on(46_058), on(46_080)],
];

describe('EVENTERMS_CORE_RATE', () => {
  it.each([
    ['by name', 'Harbour Aid', undefined],
    ['by initials', 'HA', undefined],
    ['by its part, said in the register', 'lead', register],
    ['of a register without heads', 'lead', withoutHeads],
    ['of a register that is open below', 'Harbour Aid', openBelow(register)],
    ['with a blank register', 'Harbour Aid', [['', '']]],
  ])('is core over direct costs: %s', (_, organisation, partners) => {
    expect(evaluate('EVENTERMS_CORE_RATE', twoPartners, organisation, partners)).toBe(0.07);
  });

  it('of none is 0, not a sentence', () => {
    expect(evaluate('EVENTERMS_CORE_RATE', twoPartners, 'Amal Network')).toBe(0);
  });

  it.each([
    [[], /^Which organisation\? Give its name: Harbour Aid, Amal Network\.$/],
    [['Nobody'], /^"Nobody" is not named here\. Named are: Harbour Aid/],
    [[7], /^"7" is not named here/],
  ])('says whom it may be asked of: %j', (given, sentence) => {
    expect(evaluate('EVENTERMS_CORE_RATE', twoPartners, ...given)).toMatch(sentence);
  });

  it('says that a budget names nobody', () => {
    expect(evaluate('EVENTERMS_CORE_RATE', range, 'Harbour Aid')).toMatch(/^No organisation/);
  });
});

it('EVENTERMS_CORE_COSTS is a table of organisations', () => {
  expect(evaluate('EVENTERMS_CORE_COSTS', twoPartners, register)).toEqual([
    ['Organisation', 'Direct costs', 'Core costs', 'Passed on', 'Nominal rate', 'Effective rate'],
    ['Harbour Aid', 18_000, 1_260, 0, 0.07, 0.07],
    ['Amal Network (AN)', 6_000, 0, 0, 'not known', 0],
  ]);
});

it('EVENTERMS_SHARE is a share of all money', () => {
  expect(evaluate('EVENTERMS_SHARE', twoPartners, 'amal network')).toBe(0.2375);
});

describe('EVENTERMS_RLO_SHARE and EVENTERMS_RLO', () => {
  it.each([[register], [withoutHeads], [openBelow(register)]])('count RLOs’ money', (partners) => {
    expect(evaluate('EVENTERMS_RLO_SHARE', twoPartners, partners)).toBe(0.2375);
    expect(evaluate('EVENTERMS_RLO', twoPartners, partners)).toEqual([
      ['Time', 'Expenses', 'Core costs', 'Share of the money'],
      [5_000, 1_000, 0, 0.2375],
    ]);
  });

  it('say what it takes where nobody says of what kind the partners are', () => {
    const names = [
      ['Name', 'Country'],
      ['Harbour Aid', 'Jordan'],
      ['Amal Network', 'Jordan'],
    ];
    expect(evaluate('EVENTERMS_RLO_SHARE', twoPartners, names)).toMatch(/what kind of organi/);
    expect(evaluate('EVENTERMS_RLO', twoPartners)).toMatch(/^This range is blank.*Partners!/);
  });
});

describe('EVENTERMS_PRESSURE', () => {
  it('is an index, of all or of one', () => {
    expect(evaluate('EVENTERMS_PRESSURE', calendar)).toBe(7);
    expect(evaluate('EVENTERMS_PRESSURE', openBelow(calendar), 'AN')).toBe(14);
    expect(evaluate('EVENTERMS_PRESSURE', calendar, 'Nobody')).toMatch(/Amal Network, Harbour Aid/);
  });

  it('comes with its parts', () => {
    expect(evaluate('EVENTERMS_PRESSURE_PARTS', calendar, 'Amal Network')).toEqual([
      [
        'Organisation',
        'Pressure',
        'notice',
        'dates close together',
        'reports',
        'waiting for money',
        'who waits for whom',
      ],
      ['Amal Network', 14, 43, 0, 0, 'not known', 'not known'],
    ]);
    expect(evaluate('EVENTERMS_PRESSURE_PARTS', calendar)).toHaveLength(4);
  });

  it('takes days as the sheet shows them, in whatever zone it is kept', () => {
    const at = (timeZone: string) => {
      const workbook = workbookOf(sheetOf('Budget', [[1]]));
      return openScript({ code, workbook, timeZone }).standIn.customFunction(
        'EVENTERMS_PRESSURE_PARTS',
        [calendar],
      );
    };
    const zones = ['Pacific/Auckland', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Honolulu'];
    for (const zone of zones) expect(at(zone)).toEqual(at('Etc/UTC'));
  });

  it('says that it needs dates', () => {
    expect(evaluate('EVENTERMS_PRESSURE', [['What'], ['Report']])).toMatch(/timeline/i);
  });
});

describe('EVENTERMS_SHARED_OVERHEAD', () => {
  it.each(['half-and-half', 'Half and half'])('shares in the way that is asked: %s', (model) => {
    expect(evaluate('EVENTERMS_SHARED_OVERHEAD', twoPartners, model, register)).toEqual([
      ['Organisation', 'Now', 'Shared', 'Difference'],
      ['Harbour Aid', 1_260, 1_260, 0],
      ['Amal Network (AN)', 0, 1_260, 1_260],
    ]);
  });

  it('says what it takes to share', () => {
    const share = (...rest: unknown[]) =>
      evaluate('EVENTERMS_SHARED_OVERHEAD', twoPartners, ...rest);
    expect(share('half-and-half')).toMatch(/^There is no ground here/);
    expect(share()).toMatch(/^Which way of sharing\? .*half-and-half, by-budget/);
    expect(share('kindly')).toMatch(/^"kindly" is not a way/);
  });
});

describe('EVENTERMS_CHECKLIST', () => {
  it.each([
    ['3.2.c', 'not met'],
    ['4.2.b', 'not met'],
    ['1.1.b', 'the workbook does not say'],
    ['9.9.z', expect.stringMatching(/^"9\.9\.z" is not an item.*1\.1\.a, /)],
    ['', expect.stringMatching(/^Which item\?/)],
  ])('of %s is %s', (item, said) => {
    expect(evaluate('EVENTERMS_CHECKLIST', item, twoPartners, calendar, register)).toEqual(said);
  });
});
