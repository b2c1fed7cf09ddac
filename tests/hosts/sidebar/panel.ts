import type { Browser, Locator, Page } from 'playwright-core';
import { makeSidebarPage } from '../../../build/bundle-sidebar.js';
import { firstResult } from '../../../src/present/sidebar-page.js';
import type { SidebarView } from '../../../src/present/sidebar-view.js';

/** What the server is made to do: answer, fail as the platform does, or keep one waiting. */
export type Answers = Readonly<Record<string, ServerAnswer | undefined>>;

type ServerAnswer =
  | { readonly reply: unknown }
  | { readonly raw: string | null }
  | { readonly failure: string }
  | 'waits';

export interface Panel {
  readonly page: Page;
  /** Calls so far: function name and the arguments as they crossed. */
  calls(): Promise<readonly (readonly string[])[]>;
  /** How often the keyboard was given back to the grid. */
  gridFocused(): Promise<number>;
  /** Lets a call that waits come to its end. */
  settle(answer: ServerAnswer): Promise<void>;
  /** Everything that was asked of the network beside the page itself. */
  readonly requests: readonly string[];
  /** Goes to a part of the result, by its name in English. */
  go(part: string): Promise<void>;
  readonly button: (name: string | RegExp) => Locator;
  close(): Promise<void>;
}

export interface PanelOptions {
  /** `null`: the page is served without a first result. */
  readonly view: SidebarView | null;
  /** `null`: Google's objects are missing. */
  readonly answers: Answers | null;
}

const address = 'https://panel.test/';

/** Google's side of the page, played in the page. */
function playGoogle(answers: Answers | null): void {
  if (answers === null) return;
  type Handler = (value: unknown) => void;
  const waiting: { ok: Handler; fail: Handler }[] = [];
  const state = { calls: [] as string[][], gridFocused: 0 };
  const give = (answer: ServerAnswer | undefined, ok: Handler, fail: Handler) => {
    if (answer === undefined) throw new Error('The test gives no answer to this call.');
    if (answer === 'waits') waiting.push({ ok, fail });
    else if ('reply' in answer) ok(JSON.stringify(answer.reply));
    else if ('raw' in answer) ok(answer.raw);
    else fail(new Error(answer.failure));
  };
  const runner = (ok: Handler, fail: Handler): unknown =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          if (name === 'withSuccessHandler') return (handler: Handler) => runner(handler, fail);
          if (name === 'withFailureHandler') return (handler: Handler) => runner(ok, handler);
          return (...args: string[]) => {
            state.calls.push([String(name), ...args]);
            queueMicrotask(() => give(answers[String(name)], ok, fail));
          };
        },
      },
    );
  const nothing = () => undefined;
  Object.assign(window, {
    played: state,
    settle: (answer: ServerAnswer) => {
      const call = waiting.shift();
      if (call) give(answer, call.ok, call.fail);
    },
    google: {
      script: {
        run: runner(nothing, nothing),
        host: { editor: { focus: () => (state.gridFocused += 1) } },
      },
    },
  });
}

interface PlayedWindow {
  readonly played: { readonly calls: readonly (readonly string[])[]; readonly gridFocused: number };
  readonly settle: (answer: ServerAnswer) => void;
}

let built: Promise<string> | undefined;

/** Opens the built page as the editor would: 300 px wide, with a first result inside. */
export async function openPanel(browser: Browser, { view, answers }: PanelOptions): Promise<Panel> {
  built ??= makeSidebarPage();
  const html = `${await built}${view === null ? '' : firstResult(view)}`;
  const page = await browser.newPage({ viewport: { width: 300, height: 700 } });
  const requests: string[] = [];
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    if (url === address) return route.fulfill({ contentType: 'text/html', body: html });
    if (!url.endsWith('/favicon.ico')) requests.push(url);
    return route.abort();
  });
  page.on('pageerror', (error) => requests.push(`error in the page: ${error.message}`));
  await page.clock.install();
  await page.addInitScript(playGoogle, answers);
  await page.goto(address);
  return {
    page,
    requests,
    calls: () => page.evaluate(() => (window as unknown as PlayedWindow).played.calls),
    gridFocused: () => page.evaluate(() => (window as unknown as PlayedWindow).played.gridFocused),
    settle: (answer) =>
      page.evaluate((given) => (window as unknown as PlayedWindow).settle(given), answer),
    go: (part) => page.getByRole('tab', { name: part }).click(),
    button: (name) => page.getByRole('button', { name }),
    close: () => page.close(),
  };
}
