import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pictureFolder, pictures } from '../../build/guide/pictures.js';

const guide = 'docs/guide';
const pages = readdirSync(guide).filter((file) => file.endsWith('.md'));
const allPages = ['README.md', ...pages.map((file) => join(guide, file))];

/** Pictures that a page shows, from the top folder, with what stands for them where they cannot be seen. */
function shownIn(page: string): readonly { readonly path: string; readonly words: string }[] {
  const found = [...readFileSync(page, 'utf8').matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)];
  return found.map(([, words = '', path = '']) => ({ path: join(dirname(page), path), words }));
}

const shown = allPages.flatMap(shownIn);
const taken = pictures.map(({ file, folder = pictureFolder }) => join(folder, file));
const kept = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(png|jpe?g|webp|gif|svg)$/.test(file))
  .map((file) => join('docs', file));

describe('pictures', () => {
  it('are there wherever a page shows one, in words too', () => {
    expect(shown.filter(({ path }) => !existsSync(path))).toEqual([]);
    expect(shown.filter(({ words }) => words.length < 20)).toEqual([]);
  });

  it('are all taken by the script, and each is shown on some page', () => {
    const names = [...new Set(shown.map(({ path }) => path))].sort();
    expect(names).toEqual([...taken].sort());
    expect(kept.sort()).toEqual(names);
  });

  it('are small enough for a poor connection', () => {
    const bytes = kept.map((file) => statSync(file).size);
    expect(Math.max(...bytes)).toBeLessThan(250_000);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_000_000);
  });
});

describe('pages of the guide', () => {
  it.each(pages)('%s is short, and says what people see', (page) => {
    const text = readFileSync(join(guide, page), 'utf8');
    expect(text.split('\n').length).toBeLessThanOrEqual(60);
    if (page !== 'README.md') expect(text.toLowerCase()).toContain('*you see*');
  });

  it('are all in its contents', () => {
    const contents = readFileSync(join(guide, 'README.md'), 'utf8');
    expect(pages.filter((page) => page !== 'README.md' && !contents.includes(`(${page})`))).toEqual(
      [],
    );
  });
});
