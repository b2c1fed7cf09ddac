import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { OpenBooks } from './open-books.js';
import type { GridEdit, Person } from './protocol.js';
import { withServerBridge } from './sidebar-bridge.js';
import { xlsxOfStore } from './xlsx-of-store.js';

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

/** Beyond this an upload is a mistake; a file may hold no more unpacked either. */
const mostBytes = 200_000_000;

/** Answers one request of the page. */
export async function answer(
  books: OpenBooks,
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  // Another site's page must not reach this server by a name that points here.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')) {
    return sendText(response, 403, 'This preview answers on this machine only.');
  }
  const file = files[pathname];
  if (file !== undefined) {
    const type = types[file.split('.').pop() ?? ''] ?? 'text/plain';
    return send(response, 200, type, readFileSync(join(folder, file)));
  }
  if (pathname.startsWith('/shown/')) {
    const html = books.current.page(Number(pathname.slice('/shown/'.length)));
    if (html === undefined) return sendText(response, 404, 'Not shown any more.');
    return send(response, 200, 'text/html; charset=utf-8', withServerBridge(html));
  }
  if (pathname === '/open') return sendJson(response, books.opening());
  // Neither kind of content can be sent by another site's page without asking first, which nobody grants.
  const kind = request.method === 'POST' ? request.headers['content-type'] : undefined;
  if (kind === 'application/octet-stream' && pathname === '/file') {
    const name = decodeURIComponent(String(request.headers['x-file-name'] ?? ''));
    return sendJson(response, books.openBytes(await bytesOf(request), name));
  }
  if (kind !== 'application/json') return sendText(response, 404, 'There is nothing here.');
  const asked = JSON.parse((await bytesOf(request)).toString('utf8')) as Asked;
  if (pathname === '/download') return sendBook(books, response);
  const reply = replies[pathname];
  if (reply === undefined) return sendText(response, 404, 'There is nothing here.');
  return sendJson(response, reply(books, asked) ?? null);
}

interface Asked {
  readonly name?: string;
  readonly args?: readonly unknown[];
  readonly edits?: readonly GridEdit[];
  readonly number?: number;
  readonly person?: Person;
}

const replies: Readonly<Record<string, (books: OpenBooks, asked: Asked) => unknown>> = {
  '/edit': ({ current }, { edits = [] }) => current.edit(edits),
  '/choose': ({ current }, { name = '' }) => current.choose(name),
  '/call': ({ current }, { name = '', args = [] }) => current.call(name, args),
  '/function': ({ current }, { name = '', args = [] }) => current.customFunction(name, args),
  '/protect': ({ current }, { number = -1 }) => current.toggleProtection(number),
  '/example': (books) => books.openExample(),
  '/back': (books, { number = -1 }) => books.goBackTo(number),
  '/become': (books, { person }) => books.become(person ?? books.person()),
};

async function sendBook(books: OpenBooks, response: ServerResponse): Promise<void> {
  const { bytes, lost } = await xlsxOfStore(books.current.store);
  response.setHeader('x-lost', lost.join(' '));
  send(
    response,
    200,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    Buffer.from(bytes),
  );
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    // What comes after is read and let go, so that the answer can be given.
    if (length <= mostBytes) chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function sendJson(response: ServerResponse, value: unknown): void {
  send(response, 200, 'application/json', JSON.stringify(value));
}

/** Answers with a plain sentence. */
export function sendText(response: ServerResponse, status: number, text: string): void {
  send(response, status, 'text/plain', text);
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
