import publishedSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { allRules } from '../../src/core/rules/index.js';
import type { Report } from '../../src/core/report.js';
import { en } from '../../src/messages/en/index.js';
import { sarifLog } from '../../src/present/sarif.js';
import { goldenReport } from '../support/golden-report.js';
import { hostileTexts, spoilt } from '../support/hostile.js';
import { findingOf, reportOf } from '../support/report-of.js';

/** Written for a draft before the validator's, which spells these two otherwise. */
const schema = Object.fromEntries(
  Object.entries(publishedSchema).filter(([key]) => key !== '$schema' && key !== 'id'),
);

const validate = new Ajv({
  allErrors: true,
  strict: false,
  validateFormats: false,
  unicodeRegExp: false,
}).compile(schema);

interface Log {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly unknown[];
      readonly suppressions?: readonly unknown[];
    }[];
    readonly invocations: readonly {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly unknown[];
    }[];
  }[];
}

function logOf(report: Report, uri = 'a/budget.xlsx', isSuccessful = true): Log {
  const log = sarifLog(report.program, en);
  const text =
    log.opening +
    log.results(report, uri).join(',') +
    log.closing(log.notes(report, uri), isSuccessful);
  return JSON.parse(text) as Log;
}

const resultOf = (different: Parameters<typeof findingOf>[0], uri?: string) =>
  logOf(reportOf({ findings: [findingOf(different)] }), uri).runs[0]?.results[0];

describe('the log', () => {
  it.each([
    ['of a full report', goldenReport()],
    ['without a finding', reportOf()],
    [
      'with what is unsure',
      reportOf({ notices: [{ code: 'x', sheet: null, range: null, message: 'Which?' }] }),
    ],
  ])('%s holds to the schema', (_name, report) => {
    expect(validate(logOf(report)), JSON.stringify(validate.errors)).toBe(true);
  });

  it('is not taken for valid whatever it holds', () => {
    expect(validate({ version: '2.1.0', runs: [{}] })).toBe(false);
  });

  it('has every rule, and each result names its own', () => {
    const { tool, results = [] } = logOf(goldenReport()).runs[0] ?? {};
    const rules = tool?.driver.rules ?? [];
    expect(rules).toHaveLength(allRules.length);
    expect(results).toHaveLength(goldenReport().findings.length);
    expect(results.map(({ ruleIndex }) => rules[ruleIndex]?.id)).toEqual(
      results.map(({ ruleId }) => ruleId),
    );
  });

  it('says whether every file could be checked, and what is unsure', () => {
    const notices = [{ code: 'unsure', sheet: 'Budget', range: 'H6', message: 'Is this it?' }];
    expect(logOf(reportOf({ notices }), 'a.xlsx', false).runs[0]?.invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            descriptor: { id: 'unsure' },
            level: 'note',
            message: { text: 'Budget!H6: Is this it?' },
            locations: [{ physicalLocation: { artifactLocation: { uri: 'a.xlsx' } } }],
          },
        ],
      },
    ]);
  });
});

describe('a result', () => {
  it('says place, sentence and fix, and where: the file, and cells in it', () => {
    const result = resultOf({ range: 'J12,J14' });
    expect(result?.message.text).toBe(
      'Budget!J12, J14: The line gives an amount and no breakdown. Give quantity and unit cost.',
    );
    expect(result?.locations).toEqual([
      {
        physicalLocation: { artifactLocation: { uri: 'a/budget.xlsx' } },
        logicalLocations: [
          { name: 'J12', fullyQualifiedName: 'Budget!J12', kind: 'cells' },
          { name: 'J14', fullyQualifiedName: 'Budget!J14', kind: 'cells' },
        ],
      },
    ]);
  });

  it('in a text file has its line', () => {
    expect(resultOf({ row: 12 }, 'a.csv')?.locations).toMatchObject([
      { physicalLocation: { region: { startLine: 12 } } },
    ]);
  });

  it('without a place has the file alone', () => {
    expect(resultOf({ sheet: null, range: null, row: null, rows: [] })?.locations).toEqual([
      { physicalLocation: { artifactLocation: { uri: 'a/budget.xlsx' } } },
    ]);
  });

  it.each([
    ['error', 'error'],
    ['warning', 'warning'],
    ['info', 'note'],
  ] as const)('of severity %s has level %s', (severity, level) => {
    expect(resultOf({ severity })?.level).toBe(level);
  });

  it('that people explained is suppressed, with the reason', () => {
    const explained = { reason: 'A flat fee', by: 'Amal', on: '2026-11-01' };
    expect(resultOf({ explained })?.suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'A flat fee (Amal, 2026-11-01)' },
    ]);
    expect(resultOf({})).not.toHaveProperty('suppressions');
  });
});

describe('texts out of cells', () => {
  it.each(hostileTexts)('are no link, no placeholder and no control: %j', (hostile) => {
    const log = logOf(spoilt(goldenReport(), hostile));
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    for (const { message } of log.runs[0]?.results ?? []) {
      expect(message.text).not.toMatch(/\]\(|[\u0000-\u001f\u007f\u202a-\u202e]/);
      expect(message.text.replace(/\{\{|\}\}/g, '')).not.toMatch(/[{}]/);
    }
  });
});
