import { element } from './page.js';

/**
 * F6 goes on from the menus to the grid, to the panel and round again; Shift+F6 goes back. The grid keeps the Tab key
 * to itself, as Sheets does, so without it nobody would come out of the grid by keyboard.
 *
 * @param focusGrid gives the keyboard to the grid.
 */
export function walkRegions(focusGrid: () => void): void {
  const regions = [
    { holds: (at: Element) => at.closest('header') !== null, enter: focusMenus },
    { holds: (at: Element) => at.closest('#sheet') !== null, enter: focusGrid },
    { holds: (at: Element) => at.closest('#sidebar') !== null, enter: focusPanel },
  ];
  const go = (step: number): void => {
    const shown = element('sidebar').hidden ? regions.slice(0, 2) : regions;
    const at = document.activeElement;
    const place = at === null ? -1 : shown.findIndex(({ holds }) => holds(at));
    shown[(Math.max(place, 0) + step + shown.length) % shown.length]?.enter();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'F6' || document.querySelector('dialog[open]') !== null) return;
    event.preventDefault();
    event.stopPropagation();
    go(event.shiftKey ? -1 : 1);
  };
  addEventListener('keydown', onKey, { capture: true });
  // Keys pressed inside the panel never reach this page by themselves.
  addEventListener('message', ({ data }: MessageEvent<{ kind: string; step: number }>) => {
    if (data.kind === 'region') go(data.step < 0 ? -1 : 1);
  });
}

function focusMenus(): void {
  element('menu').querySelector('button')?.focus();
}

/** The panel keeps its place: what had the keyboard in it has it again. */
function focusPanel(): void {
  const frame = element('sidebar-frame').querySelector('iframe');
  frame?.focus();
  frame?.contentWindow?.postMessage({ kind: 'enter' }, '*');
}
