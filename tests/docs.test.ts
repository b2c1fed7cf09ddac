import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const pages = [
  'README.md',
  'SECURITY.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];

/** Files that a page leads to: by link (from its own folder) or by name (from the top). */
function filesIn(page: string): readonly string[] {
  const text = readFileSync(page, 'utf8');
  const links = [...text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target);
  const ours = links.filter((target) => !/^[a-z]+:/.test(target));
  const named = [...text.matchAll(/`((?:src|tests|docs)\/[\w./-]+\.\w+)`/g)].map(
    ([, path = '']) => path,
  );
  return [...ours.map((target) => join(dirname(page), target)), ...named];
}

describe('pages lead to files that exist', () => {
  it.each(pages)('%s', (page) => {
    expect(filesIn(page).filter((file) => !existsSync(file))).toEqual([]);
  });

  it('the list of threats names a test for each', () => {
    const threats = readFileSync('SECURITY.md', 'utf8')
      .split('\n')
      .filter((line) => /^\| T\d+ /.test(line));
    expect(threats.length).toBeGreaterThan(8);
    expect(threats.filter((line) => !line.includes('](tests/'))).toEqual([]);
  });
});

describe('the privacy page', () => {
  const page = readFileSync('docs/privacy.md', 'utf8');

  it('has a line for each permission of the manifest, and for no other', () => {
    const manifest = JSON.parse(readFileSync('appsscript.json', 'utf8')) as {
      readonly oauthScopes: readonly string[];
    };
    const named = [...page.matchAll(/^\| `(https:\/\/www\.googleapis\.com\/auth\/[^`]+)`/gm)];
    expect(named.map(([, scope]) => scope)).toEqual(manifest.oauthScopes);
  });

  it('names Limited Use', () => {
    expect(page).toContain('Limited Use');
  });
});
