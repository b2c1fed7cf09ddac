import type { Reply } from '../../src/hosts/addon/server-calls.js';
import type { CellStore, StoredSheet } from '../../src/hosts/preview/stand-in/cell-store.js';
import type { StandIn } from '../../src/hosts/preview/stand-in/stand-in.js';
import type { SidebarView } from '../../src/present/sidebar-view.js';
import { calc, sheetOf, workbookOf } from './sheet-of.js';

/** What partners brought: a budget of theirs with something to find in it, who they are, and what a donor may be asked. */
export const partnersFile = workbookOf(
  sheetOf('Budget', [
    ['Budget line', 'Organisation', 'Unit', 'Quantity', 'Unit cost', 'Amount (USD)'],
    ['Coordinator', 'Harbour Relief', 'month', 12, 500, calc('=D2*E2', 6000)],
    ['Office rent', 'Sand Dune Association', 'month', 12, 100, calc('=D3*E3', 1200)],
    ['Workshops', 'Sand Dune Association', 'lump sum', 1, 12_000, 12_000],
    ['Total', null, null, null, null, calc('=SUM(F2:F4)', 19_200)],
  ]),
  sheetOf('Who we are', [
    ['Organisation', 'Kind', 'Country', 'Languages'],
    ['Harbour Relief', 'INGO', 'Jordan', 'English'],
    ['Sand Dune Association', 'Refugee-led organisation', 'Jordan', 'Arabic'],
  ]),
  sheetOf('When', [
    ['What', 'Kind', 'Who', 'Date set by', 'Asked on', 'Due'],
    ['Report', 'report', 'Sand Dune Association', 'donor', '2026-11-02', '2026-11-05'],
  ]),
);

/** What a deed came to, for the person. */
export interface Outcome {
  readonly isDone: boolean;
  /** What they were told. */
  readonly said: string;
  /** Trouble that has a code of its own; `crash` where Google would show words of its own. */
  readonly code: string;
}

/** Something that a person does with the add-on. */
export interface Deed {
  readonly name: string;
  /** What Google is asked to run for it. */
  readonly calls: string;
  readonly run: (person: StandIn) => Outcome;
}

const correction = { what: 'column', sheet: 'Budget', column: 'E', header: 'Unit cost' };
const organisation = { what: 'organisation', name: 'Harbour Relief', kind: 'ingo' };
const place = { what: 'place', sheet: 'Budget', range: 'A1:F5', headerRows: [1], lastRow: 5 };

/** All that the menu and the panel offer. */
export const deeds: readonly Deed[] = [
  menu('checkBudget'),
  menu('createTransparencyReport'),
  menu('openChecklist'),
  menu('insertPartnersTab'),
  menu('insertTimelineTab'),
  menu('insertBudgetTemplate'),
  menu('insertExample'),
  menu('openSettings'),
  menu('askTheDonor'),
  menu('insertOrganisationPages'),
  menu('openHelp'),
  menu('onOpen'),
  menu('onInstall'),
  call('recheck'),
  call('createReport'),
  call('showInSheet', { sheet: 'Budget', range: 'F4', seen: '' }),
  call('insert', 'partners'),
  named('insert a letter', call('insert', 'donor')),
  named('correct a column', call('correct', { ...correction, role: 'ignore' })),
  named('correct a place', call('correct', place)),
  named('answer who an organisation is', call('correct', organisation)),
  named('explain a finding', explains('Harbour Relief')),
  named('explain it too', explains('Sand Dune Association')),
];

/** The deed of that name. */
export function deedNamed(name: string): Deed {
  const deed = deeds.find((one) => one.name === name);
  if (deed === undefined) throw new Error(`No deed ${name}`);
  return deed;
}

function menu(name: string): Deed {
  return {
    name,
    calls: name,
    run: (person) => {
      const before = person.ui.alerts.length;
      try {
        person.run(name, [], 'FULL');
      } catch (crash) {
        return { isDone: false, said: String(crash), code: 'crash' };
      }
      const alerts = person.ui.alerts.slice(before);
      return { isDone: alerts.length === 0, said: alerts.join('\n'), code: 'alert' };
    },
  };
}

function call(name: string, ...args: readonly unknown[]): Deed {
  return { name, calls: name, run: (person) => outcomeOf(() => ask(person, name, ...args)) };
}

function named(name: string, deed: Deed): Deed {
  return { ...deed, name };
}

/** The fingerprint is that of the finding in the file as partners brought it. */
let workshops: unknown;

function explains(by: string): Deed {
  const name = 'explain';
  const said = { reason: 'Agreed by all', by };
  return {
    name,
    calls: name,
    run: (person) => outcomeOf(() => ask(person, name, { ...Object(workshops), ...said })),
  };
}

/** To be called once, before anything happens to the file. */
export function learnFinding(person: StandIn): void {
  const reply = ask(person, 'recheck') as Reply<SidebarView>;
  if (!reply.ok) throw new Error(reply.message);
  const findings = reply.value.sections.flatMap(({ troubles }) =>
    troubles.flatMap((trouble) => trouble.findings),
  );
  workshops = findings.find(({ message }) => message.includes('Workshops'))?.mark;
  if (workshops === undefined) throw new Error('Nothing was found about the workshops.');
}

function ask(person: StandIn, name: string, ...args: readonly unknown[]): Reply<unknown> {
  const json = args.map((arg) => JSON.stringify(arg));
  return JSON.parse(String(person.call(name, json))) as Reply<unknown>;
}

function outcomeOf(asking: () => Reply<unknown>): Outcome {
  try {
    const reply = asking();
    return reply.ok
      ? { isDone: true, said: '', code: '' }
      : { isDone: false, said: reply.message, code: reply.code };
  } catch (crash) {
    return { isDone: false, said: String(crash), code: 'crash' };
  }
}

/** Keeps a document as it is now; what is given back puts it back. */
export function kept(store: CellStore): () => void {
  const { sheets, metadata, activeSheetId, selection } = store;
  const copy = structuredClone({ sheets, metadata: [...metadata], activeSheetId, selection });
  return () => {
    const again = structuredClone(copy);
    store.sheets = again.sheets;
    store.metadata.splice(0, store.metadata.length, ...again.metadata);
    store.activeSheetId = again.activeSheetId;
    store.selection = again.selection;
    store.drain();
  };
}

/** A tab with all that people see of it and all marks on it, but not the number that Google gave it. */
export function tabText(sheet: StoredSheet): string {
  const { metadata, charts, cells } = sheet;
  return JSON.stringify({
    ...sheet,
    id: 0,
    metadata: [],
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
    columnWidths: [...sheet.columnWidths].sort(),
    cells: [...cells].sort(([one], [other]) => (one < other ? -1 : 1)),
    marks: metadata.map(({ value, place: at }) => JSON.stringify([value, at])).sort(),
    charts: (charts ?? []).map(({ type, position }) => [type, position]),
  });
}

/** The whole document so; its tabs in any order. */
export function documentText(store: CellStore): string {
  const marks = store.metadata.map(({ value }) => value).sort();
  return JSON.stringify([store.sheets.map(tabText).sort(), marks]);
}

/** What partners brought, as it stands now: all but the marks that our corrections put on it. */
export function theirs(store: CellStore): string {
  const own = store.sheets.filter(({ name }) =>
    partnersFile.sheets.some((sheet) => sheet.name === name),
  );
  return JSON.stringify(own.map((sheet) => tabText({ ...sheet, metadata: [] })));
}

/** Tabs of ours that are marked as whole. */
export function wholeTabs(store: CellStore, kind: string): readonly StoredSheet[] {
  return store.sheets.filter(({ metadata }) => metadata.some(({ value }) => value === kind));
}
