import type { Book, Effects, Opening, Outcome, Person } from '../protocol.js';
import type { MenuEntry } from '../stand-in/stand-in.js';
import { download, goBack, openBy, takeFiles, type FilePlace } from './files.js';
import { formulaWords } from './formula-words.js';
import { openGrid } from './grid.js';
import { drawMenus, type Entry } from './menu.js';
import { putAwayHint, showHint, showToast, whileWorking } from './notices.js';
import { overGrid } from './over-grid.js';
import { ask, element } from './page.js';
import { connectSidebar, isSidebarOpen, showAlert, showPage, showSidebar } from './panels.js';
import { drawPerson, returnFocus } from './person.js';
import { walkRegions } from './regions.js';
import './style.css';
import './menu.css';
import './over.css';
import { turnTexts } from './turned-texts.js';
import { sayAll, wordsOf, type Words } from './words.js';

/** Opens the workbook in the grid and lets the menus and the sidebar act on it. */
async function start(): Promise<void> {
  const opening = (await ask('/open')) as Opening;
  const words = wordsOf(opening);
  const { fileName, person } = opening;
  setPage(opening, words);
  let book = opening.book;

  const grid = openGrid(element('grid'), opening, (what) => {
    if (what === 'tabs') return showToast(words('tabsStay'));
    showToast(
      hasAddons(person)
        ? words('protectedTab', { sheet: grid.activeSheet().name })
        : words('viewOnly'),
    );
  });
  Object.assign(window, { previewGrid: grid.view });
  turnTexts(() =>
    book.sheets.some((sheet) => sheet.sheetId === grid.activeSheet().id && sheet.rightToLeft),
  );
  const over = overGrid(grid, words);
  const bar = formulaWords(grid);
  const showBook = (next: Book): void => {
    book = next;
    over.show(next);
    bar.show();
  };
  showBook(book);

  const act = (
    path: '/choose' | '/call',
    name: string,
    args: readonly unknown[],
  ): Promise<Outcome> =>
    whileWorking(words, async () => {
      await grid.handOverEdits();
      const outcome = (await ask(path, { name, args })) as Outcome;
      show(outcome.effects);
      return outcome;
    });

  const show = (effects: Effects): void => {
    const { sidebar, dialog, alerts, toasts, selection } = effects;
    if (effects.book !== null) {
      grid.replace(effects.book);
      showBook(effects.book);
    }
    if (selection !== null) grid.select(selection);
    if (sidebar !== null) showSidebar(sidebar);
    if (dialog !== null) showPage(dialog);
    for (const text of alerts) showAlert(text);
    const toast = toasts[toasts.length - 1];
    if (toast !== undefined) showToast(toast.message, toast.title);
  };

  const choose = async (functionName: string): Promise<void> => {
    try {
      const outcome = await act('/choose', functionName, []);
      if (outcome.ok) putAwayHint('first');
      else showAlert(outcome.message);
    } catch {
      showAlert(words('stopped'));
    }
  };

  const place: FilePlace = {
    words,
    fileName,
    handOver: () => grid.handOverEdits(),
    reload: () => loadAnew('/?run=checkBudget'),
  };
  const files = takeFiles(place);
  element('open-file').addEventListener('click', () => files.choose());
  element('download').addEventListener('click', () => void download(place));

  const protect = async (): Promise<void> => {
    await grid.handOverEdits();
    const next = (await ask('/protect', { number: grid.activeSheet().id })) as Book;
    grid.allow(next);
    showBook(next);
  };
  const fileEntries = (): readonly Entry[] => [
    { kind: 'item', label: words('fileOpen'), act: () => files.choose() },
    {
      kind: 'item',
      label: words('fileExample'),
      act: () => void openBy(place, async () => (await ask('/example', {})) as { ok: true }),
    },
    ...opening.others.map(({ number, name }): Entry => ({
      kind: 'item',
      label: words('fileBack', { file: name }),
      act: () => void goBack(place, number),
    })),
    { kind: 'separator' },
    { kind: 'item', label: words('fileDownload'), act: () => void download(place) },
  ];
  const dataEntries = (): readonly Entry[] => {
    const sheet = book.sheets.find(({ sheetId }) => sheetId === grid.activeSheet().id);
    const label = words(sheet?.isProtected === true ? 'unprotect' : 'protect');
    return [{ kind: 'item', label, act: () => void protect() }];
  };
  const addonMenu: Entry = {
    kind: 'submenu',
    label: opening.addon,
    entries: opening.menu.map((entry) => drawn(entry, (name) => void choose(name))),
  };
  drawMenus(element('menu'), [
    { label: words('file'), entries: fileEntries },
    ...(person.role === 'owner' ? [{ label: words('data'), entries: dataEntries }] : []),
    ...(opening.menu.length > 0
      ? [{ label: words('extensions'), entries: () => [addonMenu] }]
      : []),
  ]);
  drawPerson(opening, words, (next) => void become(next));
  const become = (next: Person): Promise<void> => {
    delete document.body.dataset['ready'];
    return whileWorking(words, async () => {
      await grid.handOverEdits();
      await ask('/become', { person: next });
      loadAnew(isSidebarOpen() && hasAddons(next) ? '/?run=checkBudget' : '/');
    });
  };
  connectSidebar(
    (name, args) => act('/call', name, args),
    () => grid.focus(),
  );
  walkRegions(() => grid.focus());

  returnFocus();
  document.body.dataset['ready'] = 'true';
  const first = new URLSearchParams(location.search).get('run');
  if (first !== null && opening.menu.length > 0) await choose(first);
}

function setPage({ fileName, direction, person, addon, menu }: Opening, words: Words): void {
  document.title = words('title', { file: fileName });
  document.documentElement.lang = person.locale;
  document.documentElement.dir = direction;
  element('file-name').textContent = fileName;
  sayAll(words);
  const [check] = menu;
  const path = [words('extensions'), addon, check?.kind === 'item' ? check.label : '']
    .filter((part) => part !== '')
    .join(direction === 'rtl' ? ' ◂ ' : ' ▸ ');
  if (!hasAddons(person)) showHint('viewer', words('viewerNote'));
  else if (person.role === 'editor') showHint('editor', words('editorNote'));
  else showHint('first', words('firstStep', { path }));
}

/** As Sheets does when people change their language or open another file. */
function loadAnew(address: string): void {
  delete document.body.dataset['ready'];
  location.replace(address);
}

function hasAddons({ role }: Person): boolean {
  return role === 'owner' || role === 'editor';
}

/** The add-on's own entry as the page draws it. */
function drawn(entry: MenuEntry, choose: (functionName: string) => void): Entry {
  if (entry.kind === 'separator') return entry;
  if (entry.kind === 'item') {
    return { kind: 'item', label: entry.label, act: () => choose(entry.functionName) };
  }
  const entries = entry.entries.map((inner) => drawn(inner, choose));
  return { kind: 'submenu', label: entry.label, entries };
}

void start();
