import { makeButton } from './page.js';

/** One entry of a menu, as the page draws it. */
export type Entry =
  | { readonly kind: 'item'; readonly label: string; readonly act: () => void }
  | { readonly kind: 'separator' }
  | { readonly kind: 'submenu'; readonly label: string; readonly entries: readonly Entry[] };

export interface Menu {
  readonly label: string;
  /** Asked when the menu is opened, as what it offers may have changed. */
  readonly entries: () => readonly Entry[];
}

/**
 * Draws menus side by side, as the page's own and Google's are. A submenu opens by pointer, click or the arrow that
 * points to it; the only entry of a menu is opened at once.
 */
export function drawMenus(place: HTMLElement, menus: readonly Menu[]): void {
  const parts = menus.map(({ label, entries }) => {
    const wrapper = document.createElement('div');
    wrapper.className = 'menu';
    const opener = makeButton(label, 'menu-button');
    opener.setAttribute('aria-haspopup', 'menu');
    opener.setAttribute('aria-expanded', 'false');
    wrapper.append(opener);
    return { wrapper, opener, entries };
  });
  place.replaceChildren(...parts.map(({ wrapper }) => wrapper));

  const close = (): void => {
    for (const { wrapper, opener } of parts) {
      wrapper.querySelector('[role="menu"]')?.remove();
      opener.setAttribute('aria-expanded', 'false');
    }
  };
  const open = (index: number): void => {
    const part = parts[(index + parts.length) % parts.length];
    if (part === undefined) return;
    close();
    const list = drawList(part.opener.textContent ?? '', part.entries(), close);
    list.addEventListener('keydown', (event) => onKey(event, parts.indexOf(part), list));
    part.wrapper.append(list);
    part.opener.setAttribute('aria-expanded', 'true');
    const only = itemsOf(list);
    if (only.length === 1 && only[0] !== undefined) setSubmenu(only[0], true);
    only[0]?.focus();
  };
  const onKey = (event: KeyboardEvent, index: number, list: HTMLElement): void => {
    const [inwards, outwards] = arrows();
    const at = document.activeElement;
    if (!(at instanceof HTMLElement)) return;
    const level = at.closest<HTMLElement>('[role="menu"]') ?? list;
    const opensSubmenu = at.getAttribute('aria-haspopup') === 'menu';
    if (event.key === 'Escape' || (event.key === outwards && level !== list)) {
      if (level === list) leave(index);
      else openerOf(level)?.focus();
      if (level !== list) setSubmenu(openerOf(level), false);
    } else if (event.key === inwards && opensSubmenu) enter(at);
    else if (event.key === inwards) open(index + 1);
    else if (event.key === outwards) open(index - 1);
    else if (event.key === 'Tab') close();
    else moveIn(level, at, event.key);
    if (/^(Arrow|Home|End|Escape)/.test(event.key)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  const leave = (index: number): void => {
    close();
    parts[index]?.opener.focus();
  };

  parts.forEach(({ opener, wrapper }, index) => {
    opener.addEventListener('click', () =>
      opener.getAttribute('aria-expanded') === 'true' ? close() : open(index),
    );
    opener.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowDown') return;
      event.preventDefault();
      open(index);
    });
    wrapper.addEventListener('pointerenter', () => {
      const another = parts.some((part) => part.opener.getAttribute('aria-expanded') === 'true');
      if (another && opener.getAttribute('aria-expanded') !== 'true') open(index);
    });
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!(target instanceof Node) || !place.contains(target)) close();
  });
  // A click into the panel's frame never reaches this page, but takes the focus away from it. A panel that has just
  // arrived takes the focus too, and must not take the menu from under people's hands.
  addEventListener('blur', () => {
    if (!document.hasFocus() || document.querySelector('iframe:hover') !== null) close();
  });
}

function drawList(label: string, entries: readonly Entry[], close: () => void): HTMLElement {
  const list = document.createElement('div');
  list.className = 'menu-list';
  list.setAttribute('role', 'menu');
  list.setAttribute('aria-label', label);
  list.append(...entries.map((entry) => drawEntry(entry, close)));
  return list;
}

function drawEntry(entry: Entry, close: () => void): HTMLElement {
  if (entry.kind === 'separator') {
    const line = document.createElement('hr');
    line.setAttribute('role', 'separator');
    return line;
  }
  const item = makeButton(entry.label);
  item.setAttribute('role', 'menuitem');
  item.tabIndex = -1;
  const wrapper = document.createElement('div');
  wrapper.setAttribute('role', 'none');
  wrapper.append(item);
  if (entry.kind === 'item') {
    item.addEventListener('click', () => {
      close();
      entry.act();
    });
    wrapper.addEventListener('pointerenter', () => closeBeside(wrapper));
    return wrapper;
  }
  item.setAttribute('aria-haspopup', 'menu');
  item.setAttribute('aria-expanded', 'false');
  const list = drawList(entry.label, entry.entries, close);
  list.hidden = true;
  wrapper.append(list);
  item.addEventListener('click', () => enter(item));
  wrapper.addEventListener('pointerenter', () => {
    closeBeside(wrapper);
    setSubmenu(item, true);
  });
  return wrapper;
}

function enter(opener: HTMLElement): void {
  setSubmenu(opener, true);
  const list = submenuOf(opener);
  if (list !== undefined) itemsOf(list)[0]?.focus();
}

function setSubmenu(opener: HTMLElement | undefined, open: boolean): void {
  const list = opener && submenuOf(opener);
  if (opener === undefined || list === undefined) return;
  list.hidden = !open;
  opener.setAttribute('aria-expanded', String(open));
}

function closeBeside(wrapper: HTMLElement): void {
  const siblings = [...(wrapper.parentElement?.children ?? [])].filter((one) => one !== wrapper);
  for (const opener of siblings.flatMap((one) => [
    ...one.querySelectorAll<HTMLElement>('[aria-haspopup]'),
  ]))
    setSubmenu(opener, false);
}

function moveIn(level: HTMLElement, at: HTMLElement, key: string): void {
  const items = itemsOf(level);
  const place = items.indexOf(at);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: place + 1,
    ArrowUp: place - 1 + items.length,
    Home: 0,
    End: items.length - 1,
  };
  const step = steps[key];
  if (step !== undefined) return items[step % items.length]?.focus();
  if (key.length !== 1) return;
  const behind = [...items.slice(place + 1), ...items.slice(0, place + 1)];
  behind.find((item) => labelOf(item).startsWith(key.toLowerCase()))?.focus();
}

function labelOf(item: HTMLElement): string {
  return (item.textContent ?? '').toLowerCase();
}

/** The items of a menu, without those of its submenus. */
function itemsOf(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(':scope > [role="none"] > [role="menuitem"]')];
}

function submenuOf(opener: HTMLElement): HTMLElement | undefined {
  return opener.nextElementSibling instanceof HTMLElement ? opener.nextElementSibling : undefined;
}

function openerOf(list: HTMLElement): HTMLElement | undefined {
  const before = list.previousElementSibling;
  return before instanceof HTMLElement ? before : undefined;
}

/** Into a submenu and out of it, as the page runs. */
function arrows(): readonly [string, string] {
  return document.documentElement.dir === 'rtl'
    ? ['ArrowLeft', 'ArrowRight']
    : ['ArrowRight', 'ArrowLeft'];
}
