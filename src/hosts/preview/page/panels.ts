import type { Effects, Outcome } from '../protocol.js';
import { element } from './page.js';

/** Google's own sandbox words for add-on frames. */
const sandbox =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';

/** Shows the add-on's HTML in a 300 px frame; a new sidebar replaces the old one. */
export function showSidebar({ title, path }: NonNullable<Effects['sidebar']>): void {
  element('sidebar').hidden = false;
  element('sidebar-title').textContent = title;
  element('sidebar-frame').replaceChildren(frame(title, path));
}

/** Whether the add-on's panel is open. */
export function isSidebarOpen(): boolean {
  return !element('sidebar').hidden;
}

/** The add-on's HTML over the page. */
export function showPage({ title, path }: NonNullable<Effects['dialog']>): void {
  openDialog(title, frame(title, path));
}

/** A message over the page. The stand-in joins a title and its text by a line's end, as `Ui.alert` has them. */
export function showAlert(text: string): void {
  const [title, ...rest] = text.split('\n');
  const words = document.createElement('p');
  words.textContent = rest.length === 0 ? text : rest.join('\n');
  openDialog(rest.length === 0 ? '' : (title ?? ''), words);
}

function openDialog(title: string, content: HTMLElement): void {
  const dialog = element('dialog') as HTMLDialogElement;
  const heading = element('dialog-title');
  heading.textContent = title;
  heading.hidden = title === '';
  if (title === '') dialog.setAttribute('aria-describedby', 'dialog-body');
  else dialog.setAttribute('aria-labelledby', 'dialog-title');
  element('dialog-body').replaceChildren(content);
  if (!dialog.open) dialog.showModal();
}

/** Answers the sidebar's `google.script.run` calls and its wishes to close or to give the focus back. */
export function connectSidebar(
  call: (name: string, args: readonly unknown[]) => Promise<Outcome>,
  focusGrid: () => void,
): void {
  const close = (): void => {
    element('sidebar').hidden = true;
    element('sidebar-frame').replaceChildren();
    focusGrid();
  };
  element('sidebar-close').addEventListener('click', close);
  addEventListener('message', (event: MessageEvent<FrameMessage>) => {
    const frames = [...document.querySelectorAll('iframe')];
    const source = frames.find(
      ({ contentWindow }) => contentWindow === event.source,
    )?.contentWindow;
    if (!source) return;
    const message = event.data;
    if (message.kind === 'close') close();
    if (message.kind === 'focus') focusGrid();
    if (message.kind !== 'call') return;
    call(message.name, message.args)
      .then((outcome) => source.postMessage({ ...outcome, id: message.id }, '*'))
      .catch((error: unknown) =>
        source.postMessage({ ok: false, message: String(error), id: message.id }, '*'),
      );
  });
}

type FrameMessage =
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly name: string;
      readonly args: readonly unknown[];
    }
  | { readonly kind: 'close' | 'focus' };

function frame(title: string, path: string): HTMLIFrameElement {
  const made = document.createElement('iframe');
  made.title = title;
  made.setAttribute('sandbox', sandbox);
  made.src = path;
  return made;
}
