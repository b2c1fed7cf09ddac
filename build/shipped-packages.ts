import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** A package of somebody else's whose code is inside something that we hand out. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As SPDX names it. */
  readonly licence: string;
  /** The licence's own words, as the package carries them; `undefined` where it carries none. */
  readonly licenceText: string | undefined;
  /** Which of our parts hold it. */
  readonly parts: readonly Part[];
}

export type Part = 'add-on' | 'command line' | 'preview';

/** What each part is made from. */
const entries: Readonly<Record<Part, readonly string[]>> = {
  'add-on': ['src/hosts/addon/public.ts', 'src/hosts/sidebar/main.tsx'],
  'command line': ['src/hosts/cli/even-terms.ts'],
  // Its server takes its packages from where they are installed, and carries none.
  preview: ['src/hosts/preview/page/main.ts'],
};

/** Licences that an Apache-2.0 work may carry along (apache.org/legal/resolved.html, category A). */
const mayShip = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'Unicode-3.0',
  'Unicode-DFS-2016',
  'Zlib',
]);

/** Every package whose code ends up in one of our parts, by name. */
export async function shippedPackages(): Promise<readonly ShippedPackage[]> {
  const parts = new Map<string, Part[]>();
  for (const part of Object.keys(entries) as Part[]) {
    for (const folder of await packageFolders(entries[part])) {
      parts.set(folder, [...(parts.get(folder) ?? []), part]);
    }
  }
  return [...parts].map(([folder, where]) => shipped(folder, where)).sort(byName);
}

function byName(a: ShippedPackage, b: ShippedPackage): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.version < b.version ? -1 : 1;
}

/** A sentence for each package whose licence does not let us hand it out under ours; [] where all do. */
export function licenceTroubles(packages: readonly ShippedPackage[]): readonly string[] {
  return packages
    .filter(({ licence }) => !choices(licence).some((one) => mayShip.has(one)))
    .map(
      ({ name, version, licence }) =>
        `${name} ${version} is under ${licence || 'no licence'}, which Apache-2.0 cannot carry along`,
    );
}

/** `(MIT OR GPL-3.0)` lets us choose; `MIT AND Zlib` does not, and stays one name that nothing allows. */
function choices(licence: string): readonly string[] {
  return licence.replace(/^\((.*)\)$/, '$1').split(' OR ');
}

async function packageFolders(entryPoints: readonly string[]): Promise<ReadonlySet<string>> {
  const { metafile } = await build({
    entryPoints: [...entryPoints],
    outdir: 'unwritten',
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  });
  // What was only looked at and left out gives no bytes.
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? path : [])),
  );
  return new Set(used.flatMap((path) => packageFolder(path) ?? []));
}

/** `node_modules/a/node_modules/@b/c` of a file inside it; `undefined` for our own files. */
function packageFolder(path: string): string | undefined {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}

function shipped(folder: string, parts: readonly Part[]): ShippedPackage {
  const said = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  const text = licenceTextIn(folder);
  return {
    name: said.name,
    version: said.version,
    licence: said.license ?? licenceByTitle(text),
    licenceText: text,
    parts,
  };
}

function licenceTextIn(folder: string): string | undefined {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name));
  return file === undefined ? undefined : readFileSync(join(folder, file), 'utf8').trim();
}

/** Some packages name no licence and yet carry its text. */
function licenceByTitle(text = ''): string {
  return /^\s*Apache License\s+Version 2\.0/.test(text) ? 'Apache-2.0' : '';
}
