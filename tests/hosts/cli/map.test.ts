import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/core/report.js';
import { madeFolder, writeFile } from '../files/made-files.js';
import { run, type Run } from './run-main.js';

const folder = madeFolder();
const budget = writeFile(
  folder,
  'grant.csv',
  [
    'Item,Unit,Quantity,Unit cost,Requested,Granted,Organisation',
    'Coordinator salary,month,12,500,6000,5000,Harbour Relief',
    'Office rent,month,12,100,1200,1000,Sand Dune Association',
    'Total,,,,7200,6000,',
  ].join('\n'),
);
const sheet = 'grant';

let files = 0;
function map(json: unknown): string {
  files += 1;
  return writeFile(folder, `map-${files}.json`, JSON.stringify(json));
}

async function check(...more: readonly string[]): Promise<Run & { readonly report: Report }> {
  const result = await run(['check', budget, '--format', 'json', ...more]);
  return { ...result, report: JSON.parse(result.out === '' ? '{}' : result.out) as Report };
}

const roleAt = ({ tables }: Report, letters: string) =>
  tables[0]?.columns.find(({ column }) => column === letters);

describe('--map', () => {
  test('of what a person wrote: columns, and what organisations are', async () => {
    const { report, err } = await check(
      '--map',
      map({
        corrections: 1,
        tables: [{ sheet, columns: [{ column: 'F', role: 'amount', header: 'Granted' }] }],
        organisations: [{ name: 'Sand Dune Association', kind: 'rlo' }],
      }),
    );
    expect(err).toBe('');
    expect(roleAt(report, 'F')).toMatchObject({ role: 'amount', confidence: 1 });
    expect(report.money).toMatchObject({ statedTotal: 6000, linesTotal: 6000 });
    expect(report.partners.find(({ name }) => name.startsWith('Sand'))?.kind).toBe('rlo');
  });

  test('of where the headings are, where the table ends, and whose a column is', async () => {
    const columns = [{ column: 'F', role: 'organisation-amount', name: 'Sand Dune Association' }];
    const { report, err } = await check(
      '--map',
      map({ corrections: 1, tables: [{ sheet, headerRows: [1], lastRow: 3, columns }] }),
    );
    expect(err).toBe('');
    expect(report.tables[0]).toMatchObject({ range: 'A1:G3', headerRows: [1] });
    expect(roleAt(report, 'F')).toMatchObject({ name: 'Sand Dune Association' });
  });

  describe('of what a line pays for', () => {
    const rentIn = ({ tables }: Report) => tables[0]?.rows.find(({ row }) => row === 3);
    const said = ({ notices }: Report) => notices.filter(({ code }) => code === 'class-said');

    test('as a person wrote it', async () => {
      const rows = [{ row: 3, class: 'passed-on', to: 'Harbour Relief' }];
      const { report, err } = await check(
        '--map',
        map({ corrections: 1, tables: [{ sheet, rows }] }),
      );
      expect(err).toBe('');
      expect(rentIn(report)).toMatchObject({
        kind: 'line',
        class: 'passed-on',
        to: 'Harbour Relief',
        classSaid: true,
      });
      expect(said(report)).toHaveLength(1);
    });

    test('as edited in a report', async () => {
      const { report } = await check();
      expect(rentIn(report)).toMatchObject({ class: 'core', to: null, classSaid: false });
      const edited = JSON.parse(JSON.stringify(report), (_, value: unknown) =>
        value === 'core' ? 'direct' : value,
      ) as unknown;
      const { report: after } = await check('--map', map(edited));
      expect(rentIn(after)).toMatchObject({ class: 'direct', classSaid: true });
      expect(said(after)).toMatchObject([{ sheet, range: 'E3' }]);
    });

    test('a class that there is none of', async () => {
      const tables = [{ sheet, rows: [{ row: 3, class: 'rent' }] }];
      const { code, err } = await check('--map', map({ corrections: 1, tables }));
      expect(code).toBe(2);
      expect(err).toContain('rlo-time');
    });
  });

  test("of a report's own tables, one cell of it edited", async () => {
    const { report } = await check();
    expect(roleAt(report, 'E')?.role).toBe('amount');
    const edited = JSON.parse(
      JSON.stringify(report).replace(
        /("column":"F","role":)"[a-z-]+"/,
        (_, before: string) => `${before}"amount"`,
      ),
    ) as Report;
    const after = await check('--map', map(edited));
    expect(roleAt(after.report, 'F')).toMatchObject({ role: 'amount', confidence: 1 });
    expect(roleAt(after.report, 'E')?.role).not.toBe('amount');
    expect(after.report.money.statedTotal).toBe(6000);
    expect((await check('--map', map(edited.tables))).report.money).toEqual(after.report.money);
  });

  test('of a report that nobody edited changes nothing', async () => {
    const { report } = await check();
    expect((await check('--map', map(report))).report).toEqual(report);
  });

  test('that no longer fits is dropped, and the report says so', async () => {
    const columns = [{ column: 'F', role: 'amount', header: 'Approved' }];
    const { report } = await check(
      '--map',
      map({
        corrections: 1,
        tables: [
          { sheet, columns },
          { sheet: 'Old', kind: 'budget' },
        ],
      }),
    );
    const messages = report.notices.map(({ message }) => message).join('\n');
    expect(messages).toContain('“Approved” at grant!F1');
    expect(messages).toContain('there is no such sheet any more');
    expect(messages).not.toMatch(/\{\w+\}/);
  });
});

describe('2 and one sentence for a --map', () => {
  const broken = writeFile(folder, 'broken.json', '{"tables": [');
  const wrongRole = { sheet, columns: [{ column: 'F', role: 'price' }] };

  test.each([
    ['that is not there', join(folder, 'gone.json'), 'there is no such file'],
    ['that is a folder', folder, 'may not be read'],
    ['that is not JSON', broken, 'not JSON'],
    ['without corrections', map({ hello: 1 }), 'holds no corrections'],
    ['of a later version', map({ corrections: 9 }), 'version'],
    ['of several reports', map([{ schema: 1 }]), 'several'],
    [
      'with a role that there is not',
      map({ corrections: 1, tables: [wrongRole] }),
      'tables.0.columns.0.role',
    ],
    [
      'with a column by number',
      map({ corrections: 1, tables: [{ sheet, columns: [{ column: 6 }] }] }),
      'columns.0.column',
    ],
  ])('%s', async (_, path, words) => {
    const { code, out, err } = await run(['check', budget, '--map', path]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect(err).toMatch(/^[^\n]+\.\n$/);
    expect(err).not.toMatch(/\{\w+\}/);
  });

  test('that the report would be written over', async () => {
    const path = map({ corrections: 1, tables: [] });
    const { code, err } = await run(['check', budget, '--map', path, '--out', path]);
    expect([code, err.includes('--out')]).toEqual([2, true]);
  });
});
