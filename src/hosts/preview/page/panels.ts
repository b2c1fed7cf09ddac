import type { Outcome } from '../protocol.js';
import { element } from './page.js';

/** Google's own sandbox words for add-on frames. */
const sandbox =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';

/** Shows the add-on's HTML in a 300 px frame; a new sidebar replaces the old one. */
export function showSidebar({
  title,
  path,
}: {
  readonly title: string;
  readonly path: string;
}): void {
  element('sidebar').hidden = false;
  element('sidebar-title').textContent = title;
  element('sidebar-frame').replaceChildren(frame(title, path));
}

/** A message of the add-on's, or its HTML, over the page. */
export function showDialog(text: string, path?: string): void {
  const dialog = element('dialog') as HTMLDialogElement;
  const words = document.createElement('p');
  words.textContent = text;
  element('dialog-body').replaceChildren(words, ...(path === undefined ? [] : [frame(text, path)]));
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
  };
  element('sidebar-close').addEventListener('click', close);
  addEventListener('message', (event: MessageEvent<FrameMessage>) => {
    const source = document.querySelector('iframe')?.contentWindow;
    if (!source || event.source !== source) return;
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
