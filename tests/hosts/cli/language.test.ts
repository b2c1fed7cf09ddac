import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { phrasebooks } from '../../../src/messages/index.js';
import { faulty, run } from './run-main.js';

const file = join(mkdtempSync(join(tmpdir(), 'even-terms-')), 'budget.csv');
writeFileSync(file, faulty);

test.each([['--lang', 'fr'], ['--lang=fr'], ['--lang', 'fr-CA']])(
  'the report is in the language of %s %s',
  async (...option) => {
    const { out } = await run(['check', file, ...option]);
    expect(out).toContain('Ce qui a été lu');
    expect(out).toContain('5 500 USD');
  },
);

test('help, complaints and explanations are in it too', async () => {
  expect((await run(['check', '--help', '--lang', 'fr'])).out).toMatch(/Utilisation\s:/);
  expect((await run(['explain', 'timeline/short-notice', '--lang', 'fr'])).out).toContain(
    'Pourquoi :',
  );
  expect((await run(['check', 'none.csv', '--lang', 'fr'])).err).toContain('n’existe pas');
  expect((await run(['check', file, '--wrong', '--lang', 'fr'])).err.replace(/\s/g, ' ')).toBe(
    '--wrong : cette option n’existe pas. Voir even-terms --help. ',
  );
});

test.each(['check', 'explain', 'preview'])('%s says which languages there are', async (command) => {
  const { code, err } = await run([command, file, '--lang', 'xx']);
  expect(code).toBe(2);
  const offered = phrasebooks.map(({ language }) => language).join(', ');
  expect(err).toContain(`--lang xx: texts are in these languages so far: ${offered}.`);
});
