import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/report.js';
import { en } from '../../src/messages/en/index.js';
import { writeText } from '../../src/present/text.js';
import { findingOf, moneyOf, reportOf, tableOf } from '../support/report-of.js';

const textOf = (report: Report): string => writeText(report, en);

/** The lines under a heading, up to the next blank line. */
function section(text: string, heading: string): readonly string[] {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith(heading));
  if (start < 0) return [];
  const end = lines.indexOf('', start);
  return lines.slice(start + 1, end);
}

const twoLines = {
  tables: [tableOf()],
  money: { ...reportOf().money, linesTotal: 20000 },
};

describe('what was read', () => {
  test('the budget: place, lines, sum against the stated total, currency, columns', () => {
    const table = tableOf({
      columns: [
        { column: 'B', role: 'description', name: null, header: 'Item', confidence: 1 },
        { column: 'F', role: 'period-amount', name: 'Year 1', header: 'Year 1', confidence: 1 },
        { column: 'G', role: 'ignore', name: null, header: '', confidence: 1 },
      ],
    });
    const text = section(textOf(reportOf({ tables: [table] })), 'What was read').join('\n');
    expect(text).toContain('Budget!A6:J9, 2 lines. Sum: USD 119,500; J9 states USD 120,000');
    expect(text).toMatch(/USD 500\s+more\.\s+Currency:\s+USD\./);
    expect(text).toMatch(/B \w+, F [\w ]+ \(Year 1\)\.$/m);
  });
  test.each([
    [{ statedTotal: 119500 }, 'Sum: USD 119,500, as J9 states.'],
    [{ statedTotal: 119000 }, 'Sum: USD 119,500; J9 states USD 119,000, USD 500 less.'],
    [{ statedTotal: null, statedTotalCell: null }, 'Sum: USD 119,500; no total is stated.'],
    [{ linesTotal: null }, 'The amounts could not be read; J9 states USD 120,000.'],
  ])('%o', (different, sentence) => {
    const text = textOf(reportOf({ tables: [tableOf(different)] }));
    expect(text.replace(/\s+/g, ' ')).toContain(sentence);
  });
  test('what is left out or sums others, with the reason', () => {
    const tables = [
      tableOf({ use: 'summary', why: 'It adds up the sheets of both years.' }),
      tableOf({ use: 'ignored', why: 'An older version.', sheet: 'Draft' }),
      tableOf({ kind: 'partners', sheet: 'Partners' }),
    ];
    expect(section(textOf(reportOf({ tables })), 'What was read')).toEqual([
      '  Summary   Budget!A6:J9. It adds up the sheets of both years.',
      '  Partners  Partners!A6:J9, 2 organisations.',
      '  Timeline  No timeline. It shows how much time each partner is given.',
      '  Left out  Draft!A6:J9. An older version.',
    ]);
  });
  test('several budget tables: their sum, and columns that they share said once', () => {
    const columns = [
      { column: 'A', role: 'amount' as const, name: null, header: '', confidence: 1 },
    ];
    const tables = [tableOf({ columns }), tableOf({ columns, sheet: 'Field' })];
    const text = section(
      textOf(reportOf({ tables, money: { ...reportOf().money, linesTotal: 239000 } })),
      'What was read',
    );
    expect(text[0]).toBe('  Money     4 lines in several tables, USD 239,000 in all.');
    expect(text.filter((line) => line.includes('Columns: '))).toHaveLength(1);
  });
  test('of many tables that were left out the first few are named', () => {
    const tables = Array.from({ length: 8 }, () => tableOf({ use: 'ignored', why: 'A draft.' }));
    const lines = section(textOf(reportOf({ tables })), 'What was read');
    expect(lines.filter((line) => line.endsWith('A draft.'))).toHaveLength(5);
    expect(lines[lines.length - 1]).toBe('            And 3 more tables.');
    expect(lines[0]).toContain('No budget table was recognised.');
  });
  test('no table at all says what a budget needs', () => {
    expect(textOf(reportOf())).toContain('No budget table was recognised.');
  });
});

test('each of the four figures stands with how it was made', () => {
  const how = { of: '', how: 'Made so.', mayChange: null };
  const text = textOf(
    reportOf({
      scores: {
        disclosure: { ...how, value: 0.753, mayChange: 'It may change.' },
        coreCostParity: { ...how, value: 0 },
        rloShare: { ...how, value: null },
        timelinePressure: { ...how, value: 62.4 },
      },
    }),
  );
  expect(section(text, 'Four figures').map((line) => line.trim().replace(/ {2,}/g, ' | '))).toEqual(
    [
      `${en.scores['disclosure']?.title} | 75.3% | Made so. It may change.`,
      `${en.scores['coreCostParity']?.title} | 0% | Made so.`,
      `${en.scores['rloShare']?.title} | - | Made so.`,
      `${en.scores['timelinePressure']?.title} | 62 of 100 | Made so.`,
    ],
  );
});

test('figures with long titles have how they were made below them', () => {
  const long = 'A title in words that take up a good half of the line';
  const scores = { ...en.scores, disclosure: { title: long, of: '', how: '', unknown: '' } };
  const lines = section(writeText(reportOf(), { ...en, scores }), 'Four figures');
  expect(lines.slice(0, 2)).toEqual([`  ${long}  -`, '    There is no ground to say.']);
});

test('money by organisation is a table, unknown rates are no zeros', () => {
  const money = {
    ...reportOf().money,
    byPartner: [
      { ...moneyOf('Harbour Relief', 0.09), total: 78400.4, core: 6400 },
      { ...moneyOf('Sand Dune Association of Women and Youth, Northern Region', null), total: 900 },
    ],
  };
  expect(section(textOf(reportOf({ money })), 'Money by organisation, in USD')).toEqual([
    '  Organisation                             Kind       Total  Share  Core costs  Core rate  Passed on',
    '  Harbour Relief                           not said  78,400    50%       6,400         9%          0',
    '  Sand Dune Association of Women and You…  not said     900    50%           0          -          0',
  ]);
});

describe('findings', () => {
  test('why and fix once a rule, places by severity, shares of lines and money', () => {
    const findings = [
      findingOf({ range: 'J7,C7:D7', amount: 5000, message: 'USD 5,000 in one sum.' }),
      findingOf({ rule: 'invented/rule', severity: 'warning', row: 9, rows: [9], range: 'J9' }),
      findingOf({
        severity: 'info',
        row: 8,
        rows: [8],
        range: 'J8',
        amount: 1000,
        message: 'USD 1,000.',
      }),
    ];
    const text = textOf(reportOf({ ...twoLines, findings }));
    const first = section(text, 'Findings: 1 to fix, 1 to discuss, 1 good to know');
    expect(first).toEqual([
      `1.  ${en.rules['disclosure/lump-sum']?.title.fails}`,
      '    To fix: 1 of 2 lines, USD 5,000, 25% of the money',
      '      J7  USD 5,000 in one sum.',
      '    Good to know: 1 of 2 lines, USD 1,000, 5% of the money',
      '      J8  USD 1,000.',
      '    Why: Nobody can see what is paid for.',
      '    Fix: Give quantity and unit cost.',
      '    AA element 3, pillar 2, checklist 3.2.a, disclosure/lump-sum',
    ]);
    expect(section(text, '2.  invented/rule')[0]).toBe('    To discuss: 1 place, USD 5,000');
  });
  test('the very same sentence is said once, a long list is cut and says so', () => {
    const findings = Array.from({ length: 30 }, (_, index) =>
      findingOf({
        row: index + 10,
        rows: [index + 10],
        range: `J${index + 10}`,
        amount: null,
        message: index < 2 ? 'The same.' : `Sentence ${index}.`,
      }),
    );
    const text = textOf(reportOf({ ...twoLines, findings }));
    expect(text).toContain('      J10, J11  The same.\n      J12       Sentence 2.');
    expect(text).toContain('And 21 more: J19, J20,');
    expect(text.match(/Sentence \d+\./g)).toHaveLength(7);
  });
  test('sheets are named where findings are on several', () => {
    const findings = [findingOf(), findingOf({ sheet: 'Year 2', message: 'There.' })];
    expect(textOf(reportOf({ ...twoLines, findings }))).toContain("'Year 2'!J7");
  });
  test('what speaks of the whole budget has no place', () => {
    const whole = findingOf({ sheet: null, range: null, row: null, rows: [], amount: null });
    const text = textOf(reportOf({ ...twoLines, findings: [whole] }));
    expect(text).toContain('To fix: the budget as a whole\n      The line gives');
  });
  test('what is said of organisations counts them, not the lines that they have', () => {
    const rows = [7, 8];
    const findings = [
      findingOf({ partner: 'Harbour Relief', rows, range: 'J7,J8', amount: 900 }),
      findingOf({ partner: 'Sand Dune Association', rows, range: 'J7,J8', amount: null }),
    ];
    const text = textOf(reportOf({ ...twoLines, findings }));
    expect(text).toContain('    To fix: 2 organisations, USD 900\n');
  });
  test('a donor rule and a doubt stay in sight', () => {
    const finding = findingOf({ donorRule: true, mayChange: 'Column H is unsure.' });
    const text = textOf(reportOf({ ...twoLines, findings: [finding] }));
    expect(text).toContain('Column H is unsure.');
    expect(text).toContain('A rule of the donor asks for this.');
  });
  test('none is said in words', () => {
    expect(textOf(reportOf())).toContain('Findings\n  None in what could be read.');
  });
});

test('the cost of applying and reporting is a table, unknown rates are no zeros', () => {
  const netGrant = [
    { partner: 'Amal', hours: 28, rate: 40, cost: 1120, share: 0.448 },
    { partner: 'Umoja', hours: 12.5, rate: null, cost: null, share: null },
  ];
  const lines = section(textOf(reportOf({ netGrant })), 'Cost of applying and reporting, in USD');
  expect(lines.map((line) => line.trim().split(/\s{2,}/))).toEqual([
    ['Organisation', 'Hours', 'An hour', 'Cost', 'Of its money'],
    ['Amal', '28', '40', '1,120', '44.8%'],
    ['Umoja', '12.5', '-', '-', '-'],
  ]);
});

test('coverage names what was in order, what could not be judged and why, what was off or failed', () => {
  const rule = (id: string, outcome: Report['coverage']['rules'][number]['outcome']) => ({
    rule: id,
    outcome,
    reason: outcome === 'could-not-judge' ? 'The file does not tell what is hidden.' : null,
  });
  const coverage = {
    ...reportOf().coverage,
    rules: [
      rule('disclosure/line-arithmetic', 'clean'),
      rule('disclosure/hidden-content', 'could-not-judge'),
      { rule: 'a/outspoken', outcome: 'found' as const, reason: 'Said by a/telling.' },
      rule('a/idle', 'not-applicable'),
      rule('a/switched', 'off'),
      rule('a/broken', 'crashed'),
    ],
  };
  expect(section(textOf(reportOf({ coverage })), 'What was checked')).toEqual([
    '  6 rules: 1 found something, 1 found all in order, 1 had nothing here to look at.',
    "  Donor profile: generic, no donor's own rules.",
    `  In order: ${en.rules['disclosure/line-arithmetic']?.title.passes}`,
    '  Said elsewhere: a/outspoken: Said by a/telling.',
    '  Could not judge: disclosure/hidden-content: The file does not tell what is hidden.',
    '  Nothing to look at: a/idle',
    '  Switched off: a/switched',
    '  Failed, please report it: a/broken',
  ]);
});

test('notices stand with their place', () => {
  const notices = [
    { code: 'unsure-column', sheet: 'Budget', range: 'H6', message: 'Is this a unit cost?' },
    { code: 'general', sheet: null, range: null, message: 'Two versions were seen.' },
  ];
  expect(section(textOf(reportOf({ notices })), 'Good to know about the reading')).toEqual([
    '  - Budget!H6: Is this a unit cost?',
    '  - Two versions were seen.',
  ]);
});

test('nothing is wider than 100 columns, whatever stands in cells', () => {
  const long = `${'word '.repeat(60)}${'x'.repeat(250)} ${'予算'.repeat(80)}`;
  const text = textOf(
    reportOf({
      source: { file: long, sheets: [] },
      tables: [tableOf({ sheet: long })],
      findings: [findingOf({ message: long, why: long, sheet: long })],
      notices: [{ code: 'x', sheet: long, range: 'A1', message: long }],
    }),
  );
  const columns = (line: string) =>
    [...line].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 0);
  expect(Math.max(...text.split('\n').map(columns))).toBeLessThanOrEqual(100);
  expect(text).not.toMatch(/ $/m);
});

test('cells cannot steer the terminal or turn the reading direction', () => {
  const message = 'Rent\u001b[2J\u0007\u202egnihtoN\u202c\u009b1m';
  const text = textOf(reportOf({ ...twoLines, findings: [findingOf({ message })] }));
  expect(text).toContain('Rent[2JgnihtoN1m');
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
});
