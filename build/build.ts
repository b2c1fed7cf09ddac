import { rmSync } from 'node:fs';
import { writeExamples } from '../examples/write-examples.js';
import { bundleAddon } from './bundle-addon.js';
import { bundleCli } from './bundle-cli.js';
import { bundlePreview } from './bundle-preview.js';
import { bundleSidebar } from './bundle-sidebar.js';
import { writeProvenance } from './write-provenance.js';

/** Everything that is run or pushed, made anew. With `--dev` the add-on has what its developers need, for no one else. */
const edition = process.argv.includes('--dev') ? 'development' : 'release';
rmSync('dist', { recursive: true, force: true });
await bundleSidebar();
await bundleAddon(edition);
await bundleCli();
await bundlePreview('dist');
await writeExamples('dist/examples');
await writeProvenance('dist');
