import { beforeAll, describe, expect, test } from 'vitest';
import { makeAddonCode } from '../../../build/bundle-addon.js';
import type { Report } from '../../../src/core/report.js';
import type { Reply } from '../../../src/hosts/addon/server-calls.js';
import { readWorkbookBytes } from '../../../src/hosts/files/read-workbook.js';
import { xlsxOfStore } from '../../../src/hosts/preview/xlsx-of-store.js';
import type { SidebarView } from '../../../src/present/sidebar-view.js';
import { sheetOf, workbookOf } from '../../support/sheet-of.js';
import { type OpenScript, openScript } from '../addon/open-script.js';
import { run } from '../cli/run-main.js';
import { madeFolder, writeFile } from './made-files.js';

let code = '';
beforeAll(async () => {
  code = await makeAddonCode();
});
const folder = madeFolder();

const budget = sheetOf('Money', [
  ['Organisation', 'Budget line', 'Unit', 'Quantity', 'Unit cost', 'Amount (USD)'],
  ['Harbour Aid', 'Project manager', 'month', 12, 1500, 18_000],
  ['Hope Network', 'Community mobiliser', 'month', 12, 500, 6_000],
  ['Hope Network', 'Exchange workshop', 'lump sum', 1, 12_000, 12_000],
]);
const register = sheetOf('Register', [
  ['Organisation', 'Kind of organisation', 'Working languages', 'How funded'],
  ['Northlight', 'donor', 'English', 'none'],
  ['Harbour Aid', 'lead', 'English', 'direct'],
  ['Hope Network', 'refugee-led organisation', 'French', 'sub-grant'],
]);
const calendar = sheetOf('Calendar', [
  ['What', 'Kind', 'Who', 'Date set by', 'Asked on', 'Due'],
  ['Proposal', 'proposal', 'Hope Network', 'donor', '2026-11-02', '2026-11-05'],
  ['Report', 'report', 'Hope Network', 'donor', '2026-11-02', '2026-11-09'],
]);

const makers = [
  'createTransparencyReport',
  'insertOrganisationPages',
  'askTheDonor',
  'openSettings',
];

/** A spreadsheet in which somebody made every tab that the add-on offers, saved as a file. */
async function downloaded(userLocale: string): Promise<Buffer> {
  const script = openScript({ code, userLocale, workbook: workbookOf(budget, register, calendar) });
  for (const name of makers) script.standIn.run(name, [], 'FULL');
  explainOne(script);
  return Buffer.from((await xlsxOfStore(script.store)).bytes);
}

function explainOne(script: OpenScript): void {
  const [found] = ask(script, 'recheck').sections.flatMap(({ troubles }) =>
    troubles.flatMap(({ findings }) => findings),
  );
  if (found === undefined) throw new Error('Nothing is found');
  ask(script, 'explain', JSON.stringify({ ...found.mark, reason: 'We know', by: 'Amal' }));
}

function ask({ standIn }: OpenScript, name: string, ...args: readonly unknown[]): SidebarView {
  const reply = JSON.parse(String(standIn.call(name, args))) as Reply<SidebarView>;
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

/** What partners filled in, which stays data. */
const filledIn = ['Money', 'Register', 'Calendar'];

/** What a check says of the tabs that it leaves out: one notice that names each of them. */
function toldOf({ notices }: Report): string {
  return notices.flatMap(({ code, message }) => (code === 'own-reports' ? message : [])).join('\n');
}

describe('a downloaded spreadsheet with tabs of ours', () => {
  test.each(['en', 'fr', 'es', 'pt', 'ar'])('counts nothing twice: %s', async (language) => {
    const bytes = await downloaded(language);
    const workbook = readWorkbookBytes(bytes, 'x.xlsx');
    const own = workbook.sheets.map(({ name }) => name).filter((name) => !filledIn.includes(name));
    // A page for each of two organisations, the report, the letter, the settings, the explained findings.
    expect(own).toHaveLength(6);

    const path = writeFile(folder, `${language}.xlsx`, bytes);
    const { out, err } = await run(['check', path, '--format', 'json', '--lang', language]);
    expect(err).toBe('');
    const report = JSON.parse(out) as Report;
    expect(report.source.sheets).toEqual(filledIn);
    expect(report.tables.map(({ sheet }) => sheet)).toEqual(filledIn);
    expect(own.filter((name) => !toldOf(report).includes(name))).toEqual([]);

    const opened = openScript({ code, userLocale: language, workbook });
    const { reading, notices } = ask(opened, 'recheck');
    expect(reading.tables.map(({ place }) => place?.sheet)).toEqual(filledIn);
    expect(notices).toContain(toldOf(report));
  });

  test('reads as the one that it was before', async () => {
    const before = ask(
      openScript({ code, workbook: workbookOf(budget, register, calendar) }),
      'recheck',
    );
    const bytes = await downloaded('en');
    const after = ask(
      openScript({ code, workbook: readWorkbookBytes(bytes, 'x.xlsx') }),
      'recheck',
    );
    expect(after.head).toEqual(before.head);
    expect(after.sections).toEqual(before.sections);
  });
});
