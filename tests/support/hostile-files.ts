import { bombs } from './hostile/bombs.js';
import { broken } from './hostile/broken.js';
import { formulas } from './hostile/formulas.js';
import type { HostileFile } from './hostile/hostile-file.js';
import { sprawls } from './hostile/sprawls.js';
import { texts } from './hostile/texts.js';

/** Files that somebody could make to stop the command line, or that a program could leave behind broken. */
export const hostileFiles: readonly HostileFile[] = [
  ...bombs(),
  ...sprawls(),
  ...formulas(),
  ...broken(),
  ...texts(),
];
