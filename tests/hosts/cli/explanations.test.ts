import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/core/report.js';
import { madeFolder, writeFile } from '../files/made-files.js';
import { faulty, run } from './run-main.js';

const folder = madeFolder();
const budget = writeFile(folder, 'grant.csv', faulty);

let files = 0;
function file(json: unknown): string {
  files += 1;
  return writeFile(folder, `explained-${files}.json`, JSON.stringify(json));
}

async function check(...more: readonly string[]) {
  const result = await run(['check', budget, '--format', 'json', ...more]);
  return { ...result, report: JSON.parse(result.out === '' ? '{}' : result.out) as Report };
}

const because = { reason: 'Half a month is unpaid leave', by: 'Amal Network', on: '2026-11-20' };

async function explained(): Promise<unknown> {
  const { report } = await check();
  const findings = report.findings.filter(({ severity }) => severity === 'error');
  return {
    explanations: 1,
    findings: findings.map(({ rule, fingerprint }) => ({ rule, fingerprint, ...because })),
  };
}

describe('--explanations', () => {
  test('an explained finding stays in the report and fails nothing', async () => {
    expect((await check()).code).toBe(1);
    const { code, report, err } = await check('--explanations', file(await explained()));
    expect([code, err]).toEqual([0, '']);
    const errors = report.findings.filter(({ severity }) => severity === 'error');
    expect(errors.map((one) => one.explained)).toEqual(errors.map(() => because));
    expect(errors.length).toBeGreaterThan(0);
  });

  test('it comes back by itself when its cells change', async () => {
    const path = file(await explained());
    const changed = writeFile(folder, 'changed.csv', faulty.replace('5500', '5400'));
    const { code, out } = await run(['check', changed, '--explanations', path]);
    expect(code).toBe(1);
    expect(out).not.toContain('unpaid leave');
  });

  test("a report's own findings will do, `explained` filled in", async () => {
    const { report } = await check();
    const findings = report.findings.map((one) => ({ ...one, explained: because }));
    const { code } = await check('--explanations', file({ ...report, findings }));
    expect(code).toBe(0);
  });

  test('a report that nobody edited explains nothing', async () => {
    const { report } = await check();
    expect((await check('--explanations', file(report))).report).toEqual(report);
  });
});

describe('2 and one sentence for --explanations', () => {
  const entry = { rule: 'disclosure/lump-sum', fingerprint: 'a-b', ...because };
  const broken = writeFile(folder, 'broken.json', '{');
  test.each([
    ['that are not there', join(folder, 'gone.json'), 'there is no such file'],
    ['that are not JSON', broken, 'not JSON'],
    ['that are none', file({ hello: 1 }), 'explanations is missing'],
    [
      'without a reason',
      file({ explanations: 1, findings: [{ ...entry, reason: ' ' }] }),
      'findings.0.reason',
    ],
    [
      'without a day',
      file({ explanations: 1, findings: [{ ...entry, on: 'yesterday' }] }),
      'findings.0.on',
    ],
    [
      'by nobody',
      file({ explanations: 1, findings: [{ ...entry, by: undefined }] }),
      'findings.0.by is missing',
    ],
  ])('%s', async (_, path, words) => {
    const { code, out, err } = await run(['check', budget, '--explanations', path]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect(err).toMatch(/^[^\n]+\.\n$/);
    expect(err).not.toMatch(/\{\w+\}/);
  });

  test('that the report would be written over', async () => {
    const path = file({ explanations: 1, findings: [] });
    const { code, err } = await run(['check', budget, '--explanations', path, '--out', path]);
    expect([code, err.includes('--out')]).toEqual([2, true]);
  });
});

describe('--rule', () => {
  const id = 'wording/deficit-language';
  test('switches on a rule that starts off, and the report says so', async () => {
    const outcomeOf = ({ coverage }: Report) => coverage.rules.find(({ rule }) => rule === id);
    const without = (await check()).report;
    expect(outcomeOf(without)).toEqual({
      rule: id,
      outcome: 'off',
      reason: 'This rule runs only where somebody switches it on.',
    });
    const { report } = await check('--rule', `${id}=on`);
    expect(outcomeOf(report)?.outcome).toBe('clean');
    expect(report.coverage.settingsChanged).toEqual([`${id} = on`]);
  });
});
