import type { Effects, Opening, Outcome } from '../protocol.js';
import { openGrid } from './grid.js';
import './style.css';
import { ask, element } from './page.js';
import { drawMenu } from './menu.js';
import { connectSidebar, showDialog, showSidebar } from './panels.js';

/** Opens the workbook in the grid and lets the menu and the sidebar act on it. */
async function start(): Promise<void> {
  const opening = (await ask('/open')) as Opening;
  document.title = `${opening.fileName} · Even Terms preview`;
  element('file-name').textContent = opening.fileName;
  const grid = openGrid(element('grid'), opening);
  Object.assign(window, { previewGrid: grid.view });
  const status = element('status');

  const act = async (
    path: '/choose' | '/call',
    name: string,
    args: readonly unknown[],
  ): Promise<Outcome> => {
    status.textContent = 'Working…';
    await grid.handOverEdits();
    const outcome = (await ask(path, { name, args })) as Outcome;
    status.textContent = '';
    show(outcome.effects);
    return outcome;
  };

  const show = ({ sidebar, dialog, alerts, toasts, workbook, selection }: Effects): void => {
    if (workbook !== null) grid.replace(workbook);
    if (selection !== null) grid.select(selection);
    if (sidebar !== null) showSidebar(sidebar);
    if (dialog !== null) showDialog(dialog.title, dialog.path);
    for (const text of alerts) showDialog(text);
    const toast = toasts[toasts.length - 1];
    if (toast !== undefined) status.textContent = toast.message;
  };

  const choose = async (functionName: string): Promise<void> => {
    const outcome = await act('/choose', functionName, []);
    if (!outcome.ok) showDialog(outcome.message);
  };

  drawMenu(element('menu'), opening.menu, (functionName) => void choose(functionName));
  connectSidebar(
    (name, args) => act('/call', name, args),
    () => grid.focus(),
  );
  document.body.dataset['ready'] = 'true';
  const first = new URLSearchParams(location.search).get('run');
  if (first !== null) await choose(first);
}

void start();
