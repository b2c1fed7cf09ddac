import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeAddonCode } from '../../../build/bundle-addon.js';
import { makeSidebarPage } from '../../../build/bundle-sidebar.js';
import { writeExamples } from '../../../examples/write-examples.js';
import type { Workbook } from '../../../src/core/workbook/workbook.js';
import { readWorkbook } from '../../../src/hosts/files/read-workbook.js';
import { Refusal } from '../../../src/hosts/preview/stand-in/refusal.js';
import { budgetWith } from '../../support/actions.js';
import { openScript, type OpenScript, type Opening } from './open-script.js';

const folder = mkdtempSync(join(tmpdir(), 'even-terms-progress-'));
let code = '';
let sidebar = '';
let example: Workbook;
beforeAll(async () => {
  [code, sidebar] = await Promise.all([makeAddonCode(), makeSidebarPage(), writeExamples(folder)]);
  example = readWorkbook(join(folder, 'joint-project.xlsx'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const open = (options: Partial<Opening> = {}) =>
  openScript({ code, html: { sidebar }, workbook: example, ...options });
const callTakes = () => 700;
const remarks = ({ standIn }: OpenScript) => standIn.ui.toasts.map(({ message }) => message);
const isOver = 'Done.';

describe('work that is done soon', () => {
  it.each([
    ['checkBudget', []],
    ['createTransparencyReport', ['The report is in the tab "Transparency report".']],
  ])('is not spoken of: %s', (name, said) => {
    const script = open();
    script.standIn.run(name, [], 'FULL');
    expect(remarks(script)).toEqual(said);
  });
});

describe('work that takes long', () => {
  const reading = [
    'Reading tab 1 of 3',
    'Reading tab 2 of 3',
    'Reading tab 3 of 3',
    'Looking for hidden rows in the tab "Budget"',
  ];
  const judging = ['Going through what was read', 'Looking whether anything has changed meanwhile'];
  const reporting = [
    'Writing the tab "Transparency report"',
    'Drawing chart 1 of 2',
    'Drawing chart 2 of 2',
  ];

  it.each([
    ['a check', 'checkBudget', [...reading, ...judging, isOver]],
    [
      'a report',
      'createTransparencyReport',
      [
        ...reading,
        ...judging,
        ...reporting,
        'Writing the tab "Transparency report"',
        isOver,
        'The report is in the tab "Transparency report".',
      ],
    ],
  ])('is named step by step, and its end last of all: %s', (_, name, said) => {
    const script = open({ callTakes });
    script.standIn.run(name, [], 'FULL');
    expect(remarks(script).filter((text, index, all) => text !== all[index - 1])).toEqual(said);
  });

  it('is named for the panel too', () => {
    const script = open({ callTakes });
    script.standIn.call('recheck', []);
    expect(remarks(script)).toContain('Going through what was read');
    expect(remarks(script).pop()).toBe(isOver);
  });

  it('is named in the language of whoever waits', () => {
    const script = open({ callTakes, userLocale: 'fr_FR' });
    script.standIn.run('checkBudget', [], 'FULL');
    expect(remarks(script)).toContain('Lecture de l’onglet 3 sur 3');
    expect(remarks(script).pop()).toBe('C’est fait.');
  });

  it('is not spoken of every moment', () => {
    const workbook = budgetWith(400, 5);
    const script = open({ callTakes: () => 50, workbook });
    script.standIn.run('checkBudget', [], 'FULL');
    const hidden = remarks(script).filter((text) => text.startsWith('Looking for hidden rows'));
    // 402 questions of 50 ms each.
    expect(hidden.length).toBeGreaterThan(5);
    expect(hidden.length).toBeLessThanOrEqual(11);
  });

  it('says that it stopped where it fails', () => {
    const interruption = (member: string) => {
      if (member === 'Sheet.insertChart') throw new Refusal('Service unavailable');
    };
    const script = open({ callTakes, interruption });
    script.standIn.run('createTransparencyReport', [], 'FULL');
    expect(script.standIn.ui.alerts).toHaveLength(1);
    expect(remarks(script).pop()).toBe('Stopped before the end.');
  });

  it('says so too where the answer is that nothing could be kept', () => {
    const script = open({ callTakes });
    const gone = { rule: 'disclosure/lump-sum', fingerprint: 'gone', reason: 'Agreed', by: 'All' };
    const reply = script.standIn.call('explain', [JSON.stringify(gone)]);
    expect(JSON.stringify(reply)).toContain('bad-request');
    expect(remarks(script).pop()).toBe('Stopped before the end.');
  });

  it('goes on where nothing can be said', () => {
    const interruption = (member: string) => {
      if (member === 'Spreadsheet.toast') throw new Refusal('Service unavailable');
    };
    const script = open({ callTakes, interruption });
    script.standIn.run('checkBudget', [], 'FULL');
    expect([script.standIn.ui.alerts, remarks(script)]).toEqual([[], []]);
    expect(script.standIn.ui.sidebar?.title).toBe('Even Terms');
  });
});
