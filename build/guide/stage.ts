import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { Facts } from '../../src/core/facts.js';
import { phrasebookFor } from '../../src/messages/index.js';
import { say } from '../../src/messages/say.js';
import type { Preview } from '../../src/hosts/preview/server.js';

/** The groups of texts that a person of the guide reads on the screen. */
type Group = 'menu' | 'preview' | 'sidebar' | 'tabs' | 'pages' | 'reportTab';

/** The preview with a person in front of it: what they read, and what they can open. */
export interface Stage {
  readonly page: Page;
  readonly preview: Preview;
  /** The add-on's panel. */
  readonly panel: FrameLocator;
  /** A text as this person reads it. */
  readonly say: (group: Group, key: string, facts?: Facts) => string;
  /** Opens the example anew in this language; what was done before is gone from sight. */
  begin(language: string): Promise<void>;
  /** Opens a file of one's own. */
  open(name: string, bytes: Buffer): Promise<void>;
  /** Waits until the page stands and answers. */
  ready(): Promise<void>;
  sheetNames(): Promise<readonly string[]>;
  value(address: string): Promise<unknown>;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A small laptop's window, without the browser's own bars. */
export const smallLaptop: Size = { width: 1280, height: 720 };

/** Sets the preview up in a window of this size. */
export async function openStage(browser: Browser, preview: Preview, size: Size): Promise<Stage> {
  const page = await browser.newPage({ viewport: size });
  let language = 'en';
  const address = (path: string) => new URL(path, preview.url).href;
  const ready = async () => {
    await page.waitForSelector('body[data-ready]', { timeout: 30_000 });
    // The grid takes the focus to itself once, when it has settled.
    await page.waitForFunction(() => document.activeElement?.closest('#grid'), { timeout: 5_000 });
  };
  const load = async () => {
    await page.goto(address('/'));
    await ready();
  };
  return {
    page,
    preview,
    panel: page.frameLocator('#sidebar iframe'),
    say: (group, key, facts = {}) => {
      const phrasebook = phrasebookFor(language);
      const text = phrasebook.ui[group][key];
      if (text === undefined) throw new Error(`There is no text ${group} ${key}.`);
      return say({ phrasebook, currency: undefined }, text, facts);
    },
    begin: async (next) => {
      language = next;
      if (page.url() !== 'about:blank') await page.evaluate(() => localStorage.clear());
      const person = { locale: next, role: 'owner', severalAccounts: false };
      await page.request.post(address('/become'), { data: { person } });
      await page.request.post(address('/example'), { data: {} });
      await load();
    },
    open: async (name, bytes) => {
      await page.request.post(address('/file'), {
        headers: {
          'content-type': 'application/octet-stream',
          'x-file-name': encodeURIComponent(name),
        },
        data: bytes,
      });
      await load();
    },
    ready,
    sheetNames: () => page.evaluate(() => window.previewGrid.sheetNames()).catch(() => []),
    value: (cell) => page.evaluate((at) => window.previewGrid.value(at), cell),
  };
}

/** What the page lets us see of its grid, which is drawn on a canvas. */
interface GridView {
  select(address: string): void;
  selectedRow(): number;
  value(address: string): unknown;
  sheetNames(): readonly string[];
}

declare global {
  interface Window {
    readonly previewGrid: GridView;
  }
}
