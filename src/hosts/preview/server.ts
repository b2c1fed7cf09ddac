import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answer, sendText } from './answer.js';
import { openBooks, type BuiltAddon } from './open-books.js';

export interface PreviewOptions {
  /** The workbook to open; without one, the example. */
  readonly file?: string | undefined;
  /** 0 lets the machine choose. */
  readonly port: number;
  /** Whether to open the page in the person's browser. */
  readonly open: boolean;
  /** The folder of the build, which holds `addon/` and `preview/`; the built server knows its own. */
  readonly dist?: string;
  /** The person's language, like `fr`. */
  readonly userLocale?: string;
}

export interface Preview {
  /** The page, which checks the workbook as soon as it is open. */
  readonly url: string;
  close(): Promise<void>;
}

/** `dist`, seen from the built `dist/preview/server.js`. */
const ownDist = fileURLToPath(new URL('..', import.meta.url));

/**
 * Serves the add-on on a workbook, on this machine only.
 * @throws {UnusableFile} where the file cannot be read as a spreadsheet.
 */
export async function servePreview(options: PreviewOptions): Promise<Preview> {
  const { dist = ownDist, port, open, userLocale = 'en' } = options;
  const example = join(dist, 'examples', 'joint-project.xlsx');
  const books = openBooks(builtAddon(dist), options.file ?? example, example, userLocale);
  const server = createServer((request, response) => {
    answer(books, join(dist, 'preview'), request, response).catch((error: unknown) => {
      sendText(response, 500, String(error));
    });
  });
  await listen(server, port);
  const { port: actual } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${actual}/?run=checkBudget`;
  if (open) openInBrowser(url);
  return { url, close: () => closed(server) };
}

function builtAddon(dist: string): BuiltAddon {
  const folder = join(dist, 'addon');
  const code = readdirSync(folder)
    .filter((script) => script.endsWith('.js'))
    .map((script) => readFileSync(join(folder, script), 'utf8'))
    .join('\n');
  return { code, html: { sidebar: readFileSync(join(folder, 'sidebar.html'), 'utf8') } };
}

/** Opens a page in the person's browser, where there is one; the address is printed in any case. */
function openInBrowser(url: string): void {
  const programs: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
    darwin: ['open'],
    win32: ['cmd', '/c', 'start', ''],
  };
  const [program, ...args] = programs[process.platform] ?? ['xdg-open'];
  spawn(program, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
}

/** Browsers keep connections open; they must not keep the preview alive. */
function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
