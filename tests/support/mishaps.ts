import { makeAddonCode } from '../../build/bundle-addon.js';
import { makeSidebarPage } from '../../build/bundle-sidebar.js';
import type { StoredSheet } from '../../src/hosts/preview/stand-in/cell-store.js';
import { openScript, type OpenScript } from '../hosts/addon/open-script.js';
import {
  type Deed,
  deedNamed,
  documentText,
  kept,
  learnFinding,
  partnersFile,
  theirs,
  wholeTabs,
} from './shared-document.js';

/** Every place where something can happen is tried with `SOAK=1`; else one for each kind of service call. */
const isSoak = process.env['SOAK'] === '1';

/** A document with a report in it, that can be put back as it was, and what it holds then. */
export interface Shared extends OpenScript {
  readonly putBack: () => void;
  readonly theirs: string;
  readonly report: string;
}

/** Builds the add-on and opens the partners' file with it, a report written already. */
export async function openShared(): Promise<Shared> {
  const [code, sidebar] = await Promise.all([makeAddonCode(), makeSidebarPage()]);
  const script = openScript({ code, html: { sidebar }, workbook: partnersFile });
  const { standIn, store } = script;
  learnFinding(standIn);
  deedNamed('createTransparencyReport').run(standIn);
  const report = wholeTabs(store, 'report').map(wordsOn).join();
  return { ...script, putBack: kept(store), theirs: theirs(store), report };
}

/** What a deed leaves behind where nothing is in its way, once and twice, and its service calls by name. */
export interface Undisturbed {
  readonly calls: readonly string[];
  readonly results: readonly string[];
}

/** Does a deed twice in peace. */
export function undisturbed({ standIn, store, putBack }: Shared, deed: Deed): Undisturbed {
  putBack();
  const calls: string[] = [];
  const watched = standIn.another({
    userLocale: 'en',
    interruption: (member) => void calls.push(member),
  });
  const results = [watched, standIn].map((person) => {
    const outcome = deed.run(person);
    if (!outcome.isDone) throw new Error(`${deed.name}: ${outcome.said}`);
    return documentText(store);
  });
  return { calls, results };
}

/** Numbers of the service calls, from 1, at which something is to happen. */
export function placesAmong(calls: readonly string[], most: number): readonly number[] {
  const all = calls.map((_, index) => index + 1);
  if (isSoak) return all;
  const first = all.filter((place) => calls.indexOf(calls[place - 1] ?? '') === place - 1);
  const step = Math.max(1, Math.ceil(first.length / most));
  return all.filter((place) => place === calls.length || first.indexOf(place) % step === step - 1);
}

/** Calls after which a tab is there, gone, named or marked: each of them can leave something stray. */
const telling =
  /insertSheet|deleteSheet|setName|addDeveloperMetadata|Metadata\.(?:setValue|remove)$/;

/** Numbers of the calls just before and just after those. */
export function tellingPlaces(calls: readonly string[]): readonly number[] {
  return calls.flatMap((member, index) => (telling.test(member) ? [index + 1, index + 2] : []));
}

/** Lets Node put away the worlds of executions that are over: it does so between turns of its loop only. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Something that happens once, at the given service call. */
export function once(place: number, happening: () => void): () => void {
  let call = 0;
  return () => {
    call += 1;
    if (call === place) happening();
  };
}

/** What does not hold after a mishap; [] where all does. */
export function harmAfter({ store, theirs: before, report }: Shared): readonly string[] {
  const reports = wholeTabs(store, 'report').map(wordsOn);
  const isReportWhole = reports.length > 0 && reports.every((words) => words === report);
  return [
    ...(theirs(store) === before ? [] : ['what partners brought has changed']),
    ...(isReportWhole ? [] : ['no report is whole']),
  ];
}

/** What a tab says; links lead to other tabs after a report was written anew. */
function wordsOn({ cells }: StoredSheet): string {
  return JSON.stringify([...cells].map(([place, { value }]) => [place, value]).sort());
}
