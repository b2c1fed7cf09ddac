import { basename } from 'node:path';
import type { Workbook } from '../../core/workbook/workbook.js';
import { phrasebookFor, phrasebooks } from '../../messages/index.js';
import type { Phrasebook, Text } from '../../messages/phrasebook.js';
import { say } from '../../messages/say.js';
import { readWorkbook, readWorkbookBytes } from '../files/read-workbook.js';
import type { FileOutcome, Opening, Person } from './protocol.js';
import { openSession, type Session } from './session.js';
import type { CellStore } from './stand-in/cell-store.js';
import { written } from './stand-in/coercion.js';
import { storeOfWorkbook } from './stand-in/store-of-workbook.js';

/** The built add-on, as Google would have it installed. */
export interface BuiltAddon {
  readonly code: string;
  readonly html: Readonly<Record<string, string>>;
}

/** The files that are open in one preview, and who looks at them. */
export interface OpenBooks {
  readonly current: Session;
  opening(): Opening;
  person(): Person;
  become(person: Person): void;
  /** Opens another file in front of the ones that are open; where it cannot be used, says so and changes nothing. */
  openBytes(bytes: Buffer, name: string): FileOutcome;
  openExample(): FileOutcome;
  goBackTo(number: number): void;
}

/**
 * Opens the first file.
 * @param example The file that is opened where people ask for the example.
 * @throws {UnusableFile} where the first file cannot be read as a spreadsheet.
 */
export function openBooks(
  addon: BuiltAddon,
  file: string,
  example: string,
  locale: string,
): OpenBooks {
  let person: Person = { locale, role: 'owner', severalAccounts: false };
  const sessionOn = (workbook: Workbook) =>
    openSession({
      ...addon,
      store: typedIn(storeOfWorkbook(workbook, { locale: 'en_GB', timeZone: 'Etc/UTC' })),
      person: () => person,
    });
  const sessions: Session[] = [sessionOn(named(readWorkbook(file), file))];
  let current = 0;

  const open = (read: () => Workbook, name: string): FileOutcome => {
    try {
      sessions.push(sessionOn(named(read(), name)));
      current = sessions.length - 1;
      return { ok: true };
    } catch (error) {
      return {
        ok: false,
        message: troubleWith(error, basename(name), phrasebookFor(person.locale)),
      };
    }
  };
  const session = (): Session => {
    const found = sessions[current];
    if (found === undefined) throw new Error('A preview always has a file open.');
    return found;
  };

  return {
    get current() {
      return session();
    },
    opening: () => {
      const phrasebook = phrasebookFor(person.locale);
      const shown = session();
      return {
        fileName: shown.store.name,
        others: sessions
          .map((other, number) => ({ number, name: other.store.name }))
          .filter(({ number }) => number !== current)
          .reverse(),
        person: { ...person, locale: phrasebook.language },
        direction: phrasebook.direction,
        languages: phrasebooks.map((one) => ({
          locale: one.language,
          name: textOf(one, 'languageName'),
        })),
        words: wordsOf(phrasebook),
        addon: plain(phrasebook.ui.menu['name']),
        menu: shown.menu(),
        customFunctions: shown.customFunctions,
        book: shown.book(),
      };
    },
    person: () => person,
    become: (next) => {
      person = next;
    },
    openBytes: (bytes, name) => open(() => readWorkbookBytes(bytes, name), name),
    openExample: () => open(() => readWorkbook(example), example),
    goBackTo: (number) => {
      if (sessions[number] !== undefined) current = number;
    },
  };
}

/** A .csv file holds texts only; Google takes them as if they had been typed. */
function typedIn(store: CellStore): CellStore {
  if (!/\.(csv|tsv|txt)$/i.test(store.name)) return store;
  const { locale, timeZone } = store;
  for (const { cells } of store.sheets) {
    for (const [place, cell] of cells) {
      const typed = written(cell.value, { locale, timeZone, format: cell.format });
      if (typeof typed?.value !== 'number') continue;
      const { value, format = cell.format } = typed;
      cells.set(place, { ...cell, value, ...(format === undefined ? {} : { format }) });
    }
  }
  return store;
}

function named(workbook: Workbook, path: string): Workbook {
  return { ...workbook, name: basename(path) };
}

function wordsOf(phrasebook: Phrasebook): Readonly<Record<string, string>> {
  const keys = Object.keys(phrasebook.ui.preview);
  return Object.fromEntries(keys.map((key) => [key, textOf(phrasebook, key)]));
}

function textOf(phrasebook: Phrasebook, key: string): string {
  return plain(phrasebook.ui.preview[key]);
}

/** The page's own texts govern no numbers. */
function plain(text: Text | undefined): string {
  return typeof text === 'string' ? text : '';
}

/** One plain sentence, as on the command line. */
function troubleWith(error: unknown, file: string, phrasebook: Phrasebook): string {
  const { trouble, message } = (error ?? {}) as { trouble?: string; message?: string };
  const text = phrasebook.ui.cli[`trouble.${trouble ?? 'crashed'}`] ?? '';
  return say({ phrasebook, currency: undefined }, text, { file, reason: message ?? String(error) });
}
