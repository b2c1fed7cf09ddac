import { chmodSync } from 'node:fs';
import { build } from 'esbuild';

/** Bundles the command line into one file that needs Node and nothing else. */
export async function bundleCli(outfile = 'dist/cli/even-terms.js'): Promise<void> {
  await build({
    entryPoints: ['src/hosts/cli/even-terms.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    legalComments: 'eof',
    banner: {
      // Some packages are CommonJS inside and ask for Node's own modules by `require`.
      js: [
        '#!/usr/bin/env node',
        "import { createRequire as requireFrom } from 'node:module';",
        'const require = requireFrom(import.meta.url);',
      ].join('\n'),
    },
  });
  chmodSync(outfile, 0o755);
}
