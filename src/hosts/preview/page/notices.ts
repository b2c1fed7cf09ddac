import { element } from './page.js';
import type { Words } from './words.js';

const toastLasts = 8000;

/** A passing remark in the corner, as in Sheets. */
export function showToast(message: string, title = ''): void {
  const toast = element('toast');
  const heading = document.createElement('strong');
  heading.textContent = title;
  const text = document.createElement('span');
  text.textContent = message;
  toast.replaceChildren(...(title === '' ? [] : [heading]), text);
  toast.hidden = false;
  window.clearTimeout(Number(toast.dataset['timer']));
  toast.dataset['timer'] = String(window.setTimeout(() => (toast.hidden = true), toastLasts));
}

/** Says that something is being done until it is, and for how long it has been; errors are passed on. */
export async function whileWorking<T>(words: Words, work: () => Promise<T>): Promise<T> {
  const working = element('working');
  const began = Date.now();
  const tell = (): void => {
    const seconds = Math.round((Date.now() - began) / 1000);
    element('working-text').textContent =
      seconds < 2 ? words('working') : words('workingFor', { seconds: String(seconds) });
  };
  tell();
  working.hidden = false;
  const timer = window.setInterval(tell, 1000);
  try {
    // The remark must be on the screen before the work keeps the page busy.
    await new Promise((resolve) => setTimeout(resolve, 20));
    return await work();
  } finally {
    window.clearInterval(timer);
    working.hidden = true;
  }
}

type HintName = 'first' | 'editor' | 'viewer';

/** A remark above the grid that can be put away for good; each kind of remark by its name. */
export function showHint(name: HintName, text: string): void {
  const hint = element('hint');
  hint.dataset['name'] = name;
  hint.hidden = localStorage.getItem(placeOf(name)) !== null;
  element('hint-text').textContent = text;
  element('hint-dismiss').onclick = () => putAwayHint(name);
}

/** Puts a remark away for good, as what it says is known. */
export function putAwayHint(name: HintName): void {
  localStorage.setItem(placeOf(name), 'seen');
  const hint = element('hint');
  if (hint.dataset['name'] === name) hint.hidden = true;
}

function placeOf(name: HintName): string {
  return `even-terms-preview-hint-${name}`;
}
