import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions } from 'esbuild';
import texts from '../src/messages/en/ui-sidebar.json' with { type: 'json' };

const source = (file: string) =>
  fileURLToPath(new URL(`../src/hosts/sidebar/${file}`, import.meta.url));
const target = fileURLToPath(new URL('../dist/addon/sidebar.html', import.meta.url));

/** More would make the panel slow to open on a poor connection. */
const mostBytes = 100_000;

/** Builds the panel's page into `dist/addon/sidebar.html` and says how large it is. */
export async function bundleSidebar(): Promise<void> {
  const page = await makeSidebarPage();
  await mkdir(new URL('.', `file://${target}`), { recursive: true });
  await writeFile(target, page);
  console.log(`sidebar.html  ${(Buffer.byteLength(page) / 1000).toFixed(1)} kB`);
}

/**
 * The panel's page in one file, its script and style inside; a first result is appended to it.
 *
 * @throws where the page would not survive HtmlService, grew too large, or names a network address.
 */
export async function makeSidebarPage(): Promise<string> {
  const script = await bundled({ entryPoints: [source('main.tsx')], target: 'es2020' });
  const style = await bundled({ entryPoints: [source('style.css')] });
  const template = await readFile(source('page.html'), 'utf8');
  // Replaced by functions: a replacement text would have its `$&` expanded.
  const page = template
    .replace('/*CSS*/', () => style)
    .replace('%NO_RESULT%', () => texts['page.noResult'])
    .replace('/*JS*/', () => script);
  const faults = faultsOf({ script, style, page });
  if (faults.length > 0) throw new Error(`sidebar.html: ${faults.join('; ')}`);
  return page;
}

async function bundled(options: BuildOptions): Promise<string> {
  const { outputFiles, warnings } = await build({
    ...options,
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    charset: 'ascii',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
  });
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join('; '));
  return outputFiles?.[0]?.text.trim() ?? '';
}

export interface PageParts {
  readonly script: string;
  readonly style: string;
  readonly page: string;
}

/** What would break the page or its promises; [] for a sound page. */
export function faultsOf({ script, style, page }: PageParts): readonly string[] {
  const faults: string[] = [];
  const markup = /<\?|\?>|<!--|<\/?script|<\/style/i;
  // Rewriting such a place could change what the code means, so it is mended in the source.
  [script, style].forEach((part) => {
    const [found] = markup.exec(part) ?? [];
    if (found !== undefined)
      faults.push(`"${found}" stands in the code, where a browser takes it for markup`);
  });
  const address = addressIn(page);
  if (address !== undefined) faults.push(`"${address}" goes to the network`);
  const bytes = Buffer.byteLength(page);
  if (bytes > mostBytes) faults.push(`${bytes} bytes, over ${mostBytes}`);
  return faults;
}

/** Names of markup languages look like addresses, but nothing is ever asked of them. */
const markupNames =
  /http:\/\/www\.w3\.org\/(?:2000\/svg|1999\/xhtml|1999\/xlink|1998\/Math\/MathML)/g;

function addressIn(page: string): string | undefined {
  const ways =
    /(?:https?|wss?):\/\/[^\s"'`<]*|@import|url\(|\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|<link\b|\bsrc=/i;
  return ways.exec(page.replace(markupNames, ''))?.[0];
}
