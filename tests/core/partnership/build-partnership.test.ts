import { describe, expect, test } from 'vitest';
import { inBudget } from '../../support/partnership-in.js';
import { build, partners, type TableByHand } from './table-by-hand.js';

describe('the register', () => {
  const { organisations, hasRegister } = build(partners);

  test('gives kinds, routes and parts as people wrote them', () => {
    expect(hasRegister).toBe(true);
    expect(organisations.map(({ kind }) => kind)).toEqual([
      'donor',
      'lead',
      'rlo',
      'local-ngo',
      undefined,
    ]);
    expect(organisations[2]).toMatchObject({
      name: 'Amal Network',
      country: 'JO',
      joinedOn: '2026-03-01',
      funding: 'sub-grant',
      decisionRole: 'consulted',
      budgetAccess: 'own part',
      inRegister: true,
      cells: [{ sheet: 'Partners', row: 4, column: 1 }],
    });
    expect(organisations[1]).toMatchObject({
      joinedOn: '2026-01-10',
      funding: 'direct',
      budgetAccess: 'full',
    });
    expect(organisations[3]).toMatchObject({
      aliases: ['GV', 'Valle Verde'],
      funding: 'none',
      decisionRole: 'informed',
      budgetAccess: 'none',
    });
  });
});

describe('the kind of an organisation', () => {
  const cases: Readonly<Record<string, string | undefined>> = {
    'Refugee-led local NGO': 'rlo',
    'Lead international NGO': 'lead',
    'International NGO': 'ingo',
    'local-ngo': 'local-ngo',
    CBO: 'community-group',
    'Organisation dirigée par des réfugiés': 'rlo',
    'منظمة يقودها لاجئون': 'rlo',
    'A friend': undefined,
  };
  for (const [text, kind] of Object.entries(cases)) {
    test(`${text}: ${kind ?? 'not said'}`, () => {
      const rows = [
        ['header', 'Name', 'Kind'],
        ['line', 'Amal', text],
      ] as const;
      const { organisations } = build({ kind: 'partners', columns: ['name', 'kind'], rows });
      expect(organisations[0]?.kind).toBe(kind);
    });
  }
});

describe('whose a line is', () => {
  const named: Readonly<Record<string, readonly [TableByHand, readonly (string | undefined)[]]>> = {
    'its organisation column says, by name, alias or initials': [
      withOrganisations('Amal Network', 'AN', 'HR', 'valle verde', 'Lead'),
      ['Amal Network', 'Amal Network', 'Harbour Relief', 'Green Valley', 'Harbour Relief'],
    ],
    'nobody’s where the cell is blank, means all, several, or is not settled': [
      withOrganisations('Amal Network', null, 'All partners', 'Amal Network / GV', 'TBC'),
      ['Amal Network', undefined, undefined, undefined, undefined],
    ],
    'a heading that names one': [
      plain(
        ['section 1', 'B. Amal Network'],
        ['line', 'Rice', 5],
        ['section 1', 'C. Other'],
        ['line', 'Oil', 5],
      ),
      ['Amal Network', undefined],
    ],
    'nothing names anybody: the lead’s': [
      plain(['line', 'Rice', 5], ['line', 'Oil', 6]),
      ['Harbour Relief', 'Harbour Relief'],
    ],
    'a line’s own words, the rest the lead’s': [
      plain(['line', 'Coordinator of Amal Network', 5], ['line', 'Oil', 6]),
      ['Amal Network', 'Harbour Relief'],
    ],
    'a sub-grant’s words name who receives, not who spends': [
      plain(['line', 'Sub-grant to Amal Network', 5]),
      ['Harbour Relief'],
    ],
    'its sheet’s name': [
      { ...plain(['line', 'Rice', 5]), name: 'Budget Amal Network' },
      ['Amal Network'],
    ],
    'the title block above the table': [
      {
        columns: ['description', 'amount'],
        rows: [
          ['title', 'Submitted by Green Valley'],
          ['blank'],
          ['header', 'Item', 'Amount'],
          ['line', 'Rice', 5],
        ],
      },
      ['Green Valley'],
    ],
    'a partner’s column that alone holds money': [
      {
        columns: ['description', 'organisation-amount: HR', 'organisation-amount: Amal Network'],
        rows: [
          ['header', 'Item', 'HR', 'Amal Network'],
          ['line', 'Rice', 0, 5],
          ['line', 'Oil', 3, 5],
        ],
      },
      ['Amal Network', undefined],
    ],
  };
  for (const [name, [table, owners]] of Object.entries(named)) {
    test(name, () => {
      const { budget } = build(table, partners);
      expect(budget?.lines.map(({ organisation }) => organisation)).toEqual(owners);
    });
  }

  test('not that of the last lines of a table above', () => {
    const heads = ['Budget line', 'Organisation', 'Unit', 'Quantity', 'Unit cost', 'Amount (USD)'];
    const { budget } = inBudget([
      heads,
      ['Rice', 'Amal Network', 'bag', 10, 5, 50],
      ['Oil', 'Amal Network', 'can', 10, 6, 60],
      ['Tents', 'Amal Network', 'piece', 10, 20, 200],
      ['Total', null, null, null, null, 310],
      [],
      [],
      heads,
      ['Rent', 'Green Valley', 'month', 10, 100, 1000],
      ['Fuel', 'Green Valley', 'month', 10, 50, 500],
      ['Indirect costs 7%', null, null, null, null, 105],
      ['Total', null, null, null, null, 1605],
    ]);
    expect(budget?.lines.map(({ organisation }) => organisation)).toEqual([
      'Amal Network',
      'Amal Network',
      'Amal Network',
      'Green Valley',
      'Green Valley',
      undefined,
    ]);
  });

  test('those of a column of names that passes for remarks, which are none', () => {
    const { budget } = build(
      {
        columns: ['description', 'notes', 'amount'],
        rows: [
          ['header', 'Item', 'In whose hands', 'Amount'],
          ['line', 'Rice', 'AN', 5],
          ['line', 'Oil', 'Green Valley', 6],
          ['line', 'Salt', 'Green Valley', 7],
          ['line', 'Tents', null, 8],
        ],
      },
      partners,
    );
    expect(
      budget?.lines.map(({ organisation, remarks, cells }) => [
        organisation,
        remarks.length,
        cells.organisation?.column,
      ]),
    ).toEqual([
      ['Amal Network', 0, 2],
      ['Green Valley', 0, 2],
      ['Green Valley', 0, 2],
      [undefined, 0, 2],
    ]);
  });

  test('nobody’s without a register that names one lead', () => {
    const { budget } = build(plain(['line', 'Rice', 5]));
    expect(budget?.lines[0]?.organisation).toBeUndefined();
    expect(budget?.byPartner).toEqual([]);
  });
});

describe('organisations that the budget alone names', () => {
  test('are known by name, and their kind is not guessed', () => {
    const { organisations, hasRegister } = build(
      withOrganisations('Refugee Women Network', 'RWN', 'refugee women network'),
    );
    expect(hasRegister).toBe(false);
    expect(organisations).toMatchObject([
      { name: 'Refugee Women Network', kind: undefined, inRegister: false },
    ]);
  });

  test('stand after those of the register', () => {
    const { organisations } = build(withOrganisations('River Trust', 'Amal Network'), partners);
    expect(organisations.map(({ name }) => name).slice(-2)).toEqual([
      'River Friends',
      'River Trust',
    ]);
    expect(organisations[2]?.cells).toHaveLength(2);
  });

  test('stand over partner columns too', () => {
    const { organisations, budget } = build({
      columns: [
        'description',
        'organisation-amount: Harbour',
        'organisation-amount: Amal',
        'amount',
      ],
      rows: [
        ['header', 'Item', 'Harbour', 'Amal', 'Total'],
        ['line', 'Rice', 60, 30, 100],
      ],
    });
    expect(organisations.map(({ name }) => name)).toEqual(['Harbour', 'Amal']);
    expect(budget?.byPartner.map(({ total }) => total)).toEqual([60, 30]);
    expect(budget?.linesTotal).toBe(100);
  });
});

describe('money is counted once', () => {
  test('summaries and old versions add no lines; one summary states the total', () => {
    const stated = { value: 11, cell: { sheet: 'Sum', row: 3, column: 2 } };
    const { budget } = build(
      { ...plain(['line', 'Rice', 5]), name: 'Year 1' },
      { ...plain(['line', 'Rice', 6]), name: 'Year 2' },
      {
        ...plain(['line', 'Both', 11]),
        name: 'Sum',
        use: 'summary',
        different: { statedTotal: stated },
      },
      { ...plain(['line', 'Rice', 99]), name: 'Old', use: 'ignored' },
    );
    expect(budget?.linesTotal).toBe(11);
    expect(budget?.statedTotal).toEqual(stated);
    expect(budget?.tables.map(({ sheet }) => sheet)).toEqual(['Year 1', 'Year 2']);
  });

  test('one counted table states the total itself, whatever a summary says', () => {
    const stated = (value: number) => ({
      statedTotal: { value, cell: { sheet: 'Budget', row: 3, column: 2 } },
    });
    const { budget } = build(
      { ...plain(['line', 'Rice', 5]), different: stated(5) },
      { ...plain(['line', 'All', 6]), name: 'Sum', use: 'summary', different: stated(6) },
    );
    expect(budget?.statedTotal?.value).toBe(5);
  });

  test('tables in different currencies have none in common', () => {
    const { budget } = build(
      { ...plain(['line', 'Rice', 5]), name: 'Here', different: { currency: 'JOD' } },
      { ...plain(['line', 'Rice', 6]), name: 'There' },
    );
    expect(budget?.currency).toBeUndefined();
  });
});

test('an empty workbook has neither budget nor timeline', () => {
  expect(build()).toMatchObject({ budget: undefined, timeline: undefined, organisations: [] });
});

function withOrganisations(...names: readonly (string | null)[]): TableByHand {
  return {
    columns: ['description', 'organisation', 'amount'],
    rows: [
      ['header', 'Item', 'Partner', 'Amount'],
      ...names.map((name) => ['line', 'Rice', name, 5] as const),
    ],
  };
}

function plain(...rows: TableByHand['rows']): TableByHand {
  return { columns: ['description', 'amount'], rows: [['header', 'Item', 'Amount'], ...rows] };
}
