import { expect, test } from 'vitest';
import { allRules } from '../../../src/core/rules/index.js';
import { run } from './run-main.js';

test.each(allRules.map(({ meta }) => meta.id))(
  'explain %s says why, how to mend it, and its source',
  async (id) => {
    const { code, out, err } = await run(['explain', id]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(new RegExp(`^${id}: .`));
    expect(out).toMatch(/\nWhy: .+\nFix: /s);
    expect(out).toContain('Source: ');
  },
);

test('explain names the nearest rules where there is none of that name', async () => {
  const { code, err } = await run(['explain', 'lump-summ']);
  expect(code).toBe(2);
  expect(err).toContain(
    'lump-summ: there is no such rule. The nearest names are disclosure/lump-sum,',
  );
});

const failingWith = (code: string) => () =>
  Promise.reject(Object.assign(new Error('no'), { code }));

test('preview serves the file until it is stopped, then closes', async () => {
  const seen: unknown[] = [];
  const note = (what: string) => {
    seen.push(what);
    return Promise.resolve();
  };
  const servePreview = (options: unknown) => {
    seen.push(options);
    return Promise.resolve({
      url: 'http://127.0.0.1:8000/',
      close: () => note('closed'),
    });
  };
  const argv = ['preview', 'budget.xlsx', '--port', '8000', '--no-open'];
  const { code, out } = await run(argv, {
    loadPreview: () => Promise.resolve({ servePreview }),
    untilStopped: () => note('stopped'),
  });
  expect(code).toBe(0);
  expect(out).toContain('http://127.0.0.1:8000/');
  expect(seen).toEqual([
    { file: 'budget.xlsx', port: 8000, open: false, userLocale: 'en' },
    'stopped',
    'closed',
  ]);
});

test.each([
  ['is not built', failingWith('ERR_MODULE_NOT_FOUND'), 'npm run build'],
  ['has its port taken', failingWith('EADDRINUSE'), 'another program uses this port'],
  ['breaks', () => Promise.reject(new Error('no grid')), 'could not be started (no grid)'],
])('preview says what to do where it %s', async (_case, loadPreview, sentence) => {
  const { code, err } = await run(['preview', 'budget.xlsx'], { loadPreview });
  expect(code).toBe(2);
  expect(err).toContain(sentence);
});

test('preview says what is wrong with the file', async () => {
  const trouble = Object.assign(new Error('encrypted'), { trouble: 'encrypted' });
  const { code, err } = await run(['preview', 'budget.xlsx'], {
    loadPreview: () => Promise.resolve({ servePreview: () => Promise.reject(trouble) }),
  });
  expect(code).toBe(2);
  expect(err).toBe(
    'budget.xlsx: the file is protected by a password. Save a copy without a password and check that.\n',
  );
});

test('preview takes a port or says so', async () => {
  const { code, err } = await run(['preview', '--port', '99999']);
  expect(code).toBe(2);
  expect(err).toContain('--port 99999: give a number from 0 to 65535.');
});

test('help and version end well', async () => {
  const asked = await run(['--version']);
  expect(asked.code).toBe(0);
  expect(asked.out).toMatch(/^\d+\.\d+\.\d+\n$/);
  const { code, out } = await run(['check', '--help']);
  expect(code).toBe(0);
  expect(out).toContain('--partners <file>');
});

test('no command at all shows the help and fails', async () => {
  const { code, err } = await run([]);
  expect(code).toBe(2);
  expect(err).toContain('Usage: even-terms');
});
