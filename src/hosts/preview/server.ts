import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readWorkbook } from '../files/read-workbook.js';
import type { GridEdit } from './protocol.js';
import { openSession, type Session } from './session.js';
import { withServerBridge } from './sidebar-bridge.js';
import { storeOfWorkbook } from './stand-in/store-of-workbook.js';

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
  const file = options.file ?? join(dist, 'examples', 'joint-project.xlsx');
  const workbook = { ...readWorkbook(file), name: basename(file) };
  const session = openSession({
    store: storeOfWorkbook(workbook, { locale: 'en_GB', timeZone: 'Etc/UTC' }),
    code: readdirSync(join(dist, 'addon'))
      .filter((script) => script.endsWith('.js'))
      .map((script) => readFileSync(join(dist, 'addon', script), 'utf8'))
      .join('\n'),
    html: { sidebar: readFileSync(join(dist, 'addon', 'sidebar.html'), 'utf8') },
    userLocale,
  });
  const server = createServer((request, response) => {
    answer(session, dist, request, response).catch((error: unknown) => {
      send(response, 500, 'text/plain', String(error));
    });
  });
  await listen(server, port);
  const { port: actual } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${actual}/?run=checkBudget`;
  if (open) openInBrowser(url);
  return { url, close: () => closed(server) };
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

const files: Readonly<Record<string, string>> = {
  '/': 'index.html',
  '/page.js': 'page.js',
  '/page.css': 'page.css',
};

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

async function answer(
  session: Session,
  dist: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  // Another site's page must not reach this server by a name that points here.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')) {
    return send(response, 403, 'text/plain', 'This preview answers on this machine only.');
  }
  const file = files[pathname];
  if (file !== undefined) {
    const type = types[file.split('.').pop() ?? ''] ?? 'text/plain';
    return send(response, 200, type, readFileSync(join(dist, 'preview', file)));
  }
  if (pathname.startsWith('/shown/')) {
    const html = session.page(Number(pathname.slice('/shown/'.length)));
    if (html === undefined) return send(response, 404, 'text/plain', 'Not shown any more.');
    return send(response, 200, 'text/html; charset=utf-8', withServerBridge(html));
  }
  if (pathname === '/open') return sendJson(response, session.open());
  if (request.method !== 'POST' || request.headers['content-type'] !== 'application/json') {
    return send(response, 404, 'text/plain', 'There is nothing here.');
  }
  const asked = JSON.parse(await bodyOf(request)) as Asked;
  if (pathname === '/edit') {
    session.edit(asked.edits ?? []);
    return sendJson(response, null);
  }
  if (pathname === '/choose') return sendJson(response, session.choose(asked.name ?? ''));
  if (pathname === '/call')
    return sendJson(response, session.call(asked.name ?? '', asked.args ?? []));
  if (pathname === '/function') {
    return sendJson(response, session.customFunction(asked.name ?? '', asked.args ?? []));
  }
  return send(response, 404, 'text/plain', 'There is nothing here.');
}

interface Asked {
  readonly name?: string;
  readonly args?: readonly unknown[];
  readonly edits?: readonly GridEdit[];
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function sendJson(response: ServerResponse, value: unknown): void {
  send(response, 200, 'application/json', JSON.stringify(value));
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'content-security-policy':
      "default-src 'self' data: blob:; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'",
  });
  response.end(body);
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
