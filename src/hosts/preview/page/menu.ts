import type { MenuEntry } from '../stand-in/stand-in.js';

/** The add-on's real menu, under Extensions as in Sheets; arrow keys walk it, Escape closes it. */
export function drawMenu(
  place: HTMLElement,
  entries: readonly MenuEntry[],
  choose: (functionName: string) => void,
): void {
  const opener = button('Extensions', 'menu-button');
  opener.setAttribute('aria-haspopup', 'menu');
  opener.setAttribute('aria-expanded', 'false');
  const list = document.createElement('div');
  list.className = 'menu-list';
  list.setAttribute('role', 'menu');
  list.hidden = true;
  list.append(...entries.flatMap((entry) => drawEntry(entry, pick)));
  place.replaceChildren(opener, list);

  function setOpen(open: boolean): void {
    list.hidden = !open;
    opener.setAttribute('aria-expanded', String(open));
    (open ? items()[0] : opener)?.focus();
  }
  function pick(functionName: string): void {
    setOpen(false);
    choose(functionName);
  }
  function items(): readonly HTMLElement[] {
    return [...list.querySelectorAll('button')];
  }

  opener.addEventListener('click', () => setOpen(list.hidden === true));
  list.addEventListener('keydown', (event) => {
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    if (event.key === 'Escape') setOpen(false);
    if (event.key === 'ArrowDown') all[(at + 1) % all.length]?.focus();
    if (event.key === 'ArrowUp') all[(at - 1 + all.length) % all.length]?.focus();
    if (event.key.startsWith('Arrow')) event.preventDefault();
  });
  document.addEventListener('pointerdown', (event) => {
    if (!list.hidden && !place.contains(event.target as Node)) setOpen(false);
  });
}

function drawEntry(entry: MenuEntry, pick: (functionName: string) => void): readonly HTMLElement[] {
  if (entry.kind === 'separator') return [document.createElement('hr')];
  if (entry.kind === 'item') {
    const item = button(entry.label, '');
    item.setAttribute('role', 'menuitem');
    item.addEventListener('click', () => pick(entry.functionName));
    return [item];
  }
  const heading = document.createElement('div');
  heading.className = 'menu-heading';
  heading.textContent = entry.label;
  return [heading, ...entry.entries.flatMap((inner) => drawEntry(inner, pick))];
}

function button(label: string, className: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = className;
  made.textContent = label;
  return made;
}
