import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Builds the preview: the page with its grid, and the server that the command line starts. */
export async function bundlePreview(dist: string): Promise<void> {
  const folder = join(dist, 'preview');
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: { page: 'src/hosts/preview/page/main.ts' },
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  await build({
    entryPoints: ['src/hosts/preview/server.ts'],
    outfile: join(folder, 'server.js'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
  copyFileSync('src/hosts/preview/page/index.html', join(folder, 'index.html'));
}
