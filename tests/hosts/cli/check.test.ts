import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/core/report.js';
import { madeFolder, writeFile, writeXlsx } from '../files/made-files.js';
import { faulty, run, sound } from './run-main.js';

const folder = madeFolder();
const faultyFile = writeFile(folder, 'faulty.csv', faulty);
const soundFile = writeFile(folder, 'sound.csv', sound);
const noBudget = writeFile(folder, 'notes.csv', 'Dear all\nSee you on Monday\n');
const picture = writeFile(folder, 'photo.xlsx', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]));
const missing = join(folder, 'missing.xlsx');

const oneReport = ({ out }: { out: string }): Report => JSON.parse(out) as Report;
const reports = ({ out }: { out: string }): readonly Report[] => JSON.parse(out) as Report[];

describe('exit codes', () => {
  test('0 where nothing fails the check', async () => {
    expect(await run(['check', soundFile])).toMatchObject({ code: 0, err: '' });
  });
  test('1 where a finding is an error', async () => {
    expect(await run(['check', faultyFile])).toMatchObject({ code: 1, err: '' });
  });
  test('2 and one sentence where the file cannot be used', async () => {
    for (const file of [missing, picture]) {
      const { code, out, err } = await run(['check', file]);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/^\S+(missing|photo)\.xlsx: [^\n]+\.\n$/);
    }
  });
  test('2 where nothing was recognised, with the report all the same', async () => {
    const { code, out, err } = await run(['check', noBudget]);
    expect(code).toBe(2);
    expect(out).toContain('No budget table was recognised.');
    expect(err).toContain('neither a budget nor a timeline nor partners were recognised');
  });
  test('a file whose formulas have no results is said to be so', async () => {
    const path = await writeXlsx(folder, 'script.xlsx', (book) => {
      const sheet = book.addWorksheet('Budget');
      sheet.addRow(['Item', 'Quantity', 'Unit cost', 'Amount']);
      sheet.addRow(['Office rent', 12, 100, { formula: 'B2*C2' }]);
    });
    expect((await run(['check', path])).err).toContain('none of its formulas has a result saved');
  });
  test('--fail-on never lets everything pass, --fail-on info nothing that is found', async () => {
    expect((await run(['check', faultyFile, '--fail-on', 'never'])).code).toBe(0);
    const strict = await run(['check', soundFile, '--fail-on', 'info', '--format', 'json']);
    expect(strict.code).toBe(oneReport(strict).findings.length > 0 ? 1 : 0);
  });
});

describe('reports', () => {
  test('text says what was read and what does not multiply out', async () => {
    const { out } = await run(['check', faultyFile]);
    expect(out).toContain('faulty.csv, checked on 21 Nov 2026');
    expect(out).toMatch(/faulty!A1:E4, 2 lines/);
    expect(out).toContain('disclosure/line-arithmetic');
  });
  test('JSON of one file is the report, with the date that was given', async () => {
    const report = oneReport(
      await run(['check', faultyFile, '--format', 'json', '--today', '2026-02-28']),
    );
    expect(report).toMatchObject({
      schema: 1,
      today: '2026-02-28',
      source: { file: 'faulty.csv' },
    });
    expect(report.findings.map(({ rule }) => rule)).toContain('disclosure/line-arithmetic');
  });
  test('--out writes a file and leaves the screen alone', async () => {
    const path = join(folder, 'report.json');
    const { code, out } = await run(['check', faultyFile, '--format', 'json', '--out', path]);
    expect([code, out]).toEqual([1, '']);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ schema: 1 });
    expect(existsSync(`${path}.unfinished`)).toBe(false);
  });
  test('partners and timeline from files of their own', async () => {
    const partners = writeFile(
      folder,
      'partners.csv',
      'Organisation,Kind,Country\nHarbour Relief,Lead,Kenya\nSand Dune Association,Refugee-led organisation,Kenya\n',
    );
    const timeline = writeFile(
      folder,
      'timeline.csv',
      'Milestone,Asked on,Due date\nProposal,2026-11-01,2026-11-05\nReport,2026-11-02,2026-12-20\n',
    );
    const argv = [
      'check',
      soundFile,
      '--partners',
      partners,
      '--timeline',
      timeline,
      '--format',
      'json',
    ];
    const report = oneReport(await run(argv));
    expect(report.source.sheets).toEqual(['sound', 'partners', 'timeline']);
    expect(report.partners.map(({ name }) => name)).toContain('Harbour Relief');
  });
  test('a rule switched off and a setting changed are said', async () => {
    const argv = [
      'check',
      faultyFile,
      '--format',
      'json',
      '--rule',
      'disclosure/line-arithmetic=off',
    ];
    const report = oneReport(await run(argv));
    expect(report.coverage.rules).toContainEqual(
      expect.objectContaining({ rule: 'disclosure/line-arithmetic', outcome: 'off' }),
    );
    const loose = [
      'check',
      faultyFile,
      '--set',
      'disclosure/line-arithmetic.toleranceMoney=1000',
      '--format',
      'json',
    ];
    expect(oneReport(await run(loose)).coverage.settingsChanged).toEqual([
      'disclosure/line-arithmetic: toleranceMoney = 1000',
    ]);
    const text = (await run(argv.filter((word) => !/format|json/.test(word)))).out;
    expect(text).toContain(
      'Switched off: disclosure/line-arithmetic: Somebody switched this rule off.',
    );
  });
  test('of a setting with several kinds each can be changed', async () => {
    const kinds = ['report=25', 'proposal=40'].flatMap((kind) => [
      '--set',
      `timeline/short-notice.noticeDays.${kind}`,
    ]);
    const { out } = await run(['check', faultyFile, ...kinds]);
    expect(out.replace(/\s+/g, ' ')).toContain(
      'Settings changed: timeline/short-notice: noticeDays = {"report":25,"proposal":40}',
    );
  });
});

describe('several files', () => {
  test('a bad file never loses the others', async () => {
    const result = await run([
      'check',
      faultyFile,
      missing,
      soundFile,
      picture,
      '--format',
      'json',
    ]);
    expect(result.code).toBe(2);
    expect(reports(result).map(({ source }) => source.file)).toEqual([faultyFile, soundFile]);
    expect(result.err.trim().split('\n')).toHaveLength(2);
  });
  test('text ends with a line that sums up', async () => {
    const { out, code } = await run(['check', faultyFile, soundFile, missing]);
    expect(code).toBe(2);
    expect(out.trim().split('\n').pop()).toBe(
      '3 files: 1 with findings that fail the check, 1 without, 1 that could not be used.',
    );
  });
  test('a folder stands for the spreadsheets in and under it, locks and hidden files left out', async () => {
    const home = join(folder, 'home');
    mkdirSync(join(home, 'north'), { recursive: true });
    const first = writeFile(home, 'a.csv', sound);
    const second = writeFile(home, 'north/b.csv', faulty);
    writeFile(home, '~$a.xlsx', 'lock');
    writeFile(home, '.c.csv', sound);
    writeFile(home, 'notes.txt', 'notes');
    const result = await run(['check', home, '--format', 'json']);
    expect(result).toMatchObject({ code: 1, err: '' });
    expect(reports(result).map(({ source }) => source.file)).toEqual([first, second]);
  });
  test('a folder without a spreadsheet is named; its JSON is an empty list', async () => {
    const bare = join(folder, 'bare');
    mkdirSync(bare);
    const { code, out, err } = await run(['check', bare, '--format', 'json']);
    expect([code, out]).toEqual([2, '[]\n']);
    expect(err).toContain('bare: there are no spreadsheets in this folder.');
  });
});

describe('progress', () => {
  let now = 0;
  const clock = () => (now += 600);
  test('is shown after a second where somebody watches, and taken away', async () => {
    const { err } = await run(['check', soundFile, soundFile, faultyFile], {
      isWatched: true,
      clock,
    });
    expect(err).toContain('Checking 2 of 2: ');
    expect(err.endsWith('\r\u001b[K')).toBe(true);
  });
  test('is not written into a pipe', async () => {
    expect((await run(['check', soundFile, faultyFile], { clock })).err).toBe('');
  });
});

describe('calls that make no sense end with 2 and one sentence', () => {
  test.each([
    [['check', faultyFile, '--today', '2026-02-30'], '--today 2026-02-30: give a date'],
    [['check', faultyFile, '--today', 'tomorrow'], '--today tomorrow: give a date'],
    [
      ['check', faultyFile, '--format', 'pdf'],
      '--format pdf: give one of text, json, html, markdown, sarif, github.',
    ],
    [['check', faultyFile, '--fail-on', 'all'], '--fail-on all: give one of error,'],
    [['check', faultyFile, '--lang', 'xx'], '--lang xx: texts are in these languages so far:'],
    [['check', faultyFile, '--rule', 'made/up=off'], '--rule made/up=off: there is no such rule'],
    [['check', faultyFile, '--rule', 'disclosure/line-arithmetic'], 'say on or off'],
    [['check', faultyFile, '--rule', 'disclosure/line-arithmetic=of'], 'say on or off'],
    [['check', faultyFile, '--rule', 'line-arithmetik=off'], 'are disclosure/line-arithmetic,'],
    [
      ['check', faultyFile, '--set', 'line-arithmetic.toleranceMoney=1'],
      'disclosure/line-arithmetic,',
    ],
    [['check', faultyFile, '--set', 'toleranceMoney=1'], 'name a rule, one of its settings'],
    [['check', faultyFile, '--set', 'disclosure/hidden-content.x=1'], 'has no settings'],
    [['check', faultyFile, '--set', 'timeline/short-notice.noticeDays=5'], 'noticeDays.report'],
    [
      ['check', faultyFile, '--set', 'timeline/short-notice.noticeDays.fest=5'],
      'noticeDays.report',
    ],
    [
      ['check', faultyFile, '--set', 'disclosure/line-arithmetic.toleranceMoney='],
      'same kind as now',
    ],
    [
      ['check', faultyFile, '--set', 'disclosure/line-arithmetic.toleranceMoney=much'],
      'of the same kind as now, which is 1',
    ],
    [
      ['check', faultyFile, '--set', 'disclosure/line-arithmetic.toString=1'],
      'one of the settings of disclosure/line-arithmetic: toleranceMoney',
    ],
    [['check', faultyFile, '--partners', missing], 'there is no such file'],
    [['check', faultyFile, '--timeline', picture], 'this is not a spreadsheet'],
    [['check', faultyFile, '--out', join(folder, 'no', 'such', 'r.json')], 'could not be written'],
    [['check', faultyFile, '--out', folder], 'could not be written'],
    [['check', faultyFile, '--out', faultyFile], 'would replace the budget itself'],
    [['check', faultyFile, '--wrong'], 'See even-terms --help.'],
    [['check'], 'See even-terms --help.'],
    [['inspect', faultyFile], 'See even-terms --help.'],
  ])('%j', async (argv, sentence) => {
    const { code, out, err } = await run(argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
  test('and leave the budget as it was', () => {
    expect(readFileSync(faultyFile, 'utf8')).toBe(faulty);
  });
});
