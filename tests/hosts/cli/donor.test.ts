import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/core/report.js';
import { madeFolder, writeFile } from '../files/made-files.js';
import { run } from './run-main.js';

const budget = [
  'Item,Unit,Quantity,Unit cost,Amount (USD)',
  'School kits,kit,200,15,3000',
  'Indirect costs 10%,,,,300',
  'Total,,,,3300',
].join('\n');
const partners = 'Organisation,Kind,Country\nNorth Aid,lead,Norway\n';
const folder = madeFolder();
const file = writeFile(folder, 'budget.csv', budget);
const register = writeFile(folder, 'partners.csv', partners);

async function reportUnder(...donor: readonly string[]): Promise<Report> {
  const args = ['check', file, '--partners', register, '--format', 'json', ...donor];
  return JSON.parse((await run(args)).out) as Report;
}

describe('--donor', () => {
  test('names whose rules the money comes under, and the report says so', async () => {
    const { coverage, findings } = await reportUnder('--donor', 'us-2cfr200');
    expect(coverage.profile).toEqual({ id: 'us-2cfr200', validFrom: '2024-10-01', year: 2024 });
    expect(findings.some(({ rule }) => rule === 'core-costs/over-cap')).toBe(false);
  });

  test('may make a finding that only its rule forces', async () => {
    const { findings } = await reportUnder('--donor', 'OCHA-CBPF');
    const own = findings.find(({ rule }) => rule === 'core-costs/over-cap');
    expect(own).toMatchObject({ severity: 'info', donorRule: true, amount: 90 });
  });

  test('not given, it is the generic one, which caps nothing', async () => {
    const { coverage, findings } = await reportUnder();
    expect(coverage.profile).toEqual({ id: 'generic', validFrom: null, year: null });
    expect(findings.filter(({ donorRule }) => donorRule)).toEqual([]);
  });

  test('text says which profile and of when', async () => {
    const textUnder = async (donor: string) => {
      const { out } = await run(['check', file, '--donor', donor]);
      return out.replace(/\s+/g, ' ');
    };
    expect(await textUnder('us-2cfr200')).toContain(
      '2 CFR 200 (us-2cfr200), rules from 1 Oct 2024',
    );
    expect(await textUnder('unhcr')).toContain('UNHCR (unhcr), as its sources had it in 2022.');
    expect(await textUnder('cerf')).toContain('(cerf); its sources give no year.');
    expect(await textUnder('generic')).toContain('Donor profile: generic, no');
  });

  test('a wrong one lists those that there are', async () => {
    const { code, err } = await run(['check', file, '--donor', 'moon-fund']);
    expect(code).toBe(2);
    expect(err).toMatch(/^--donor moon-fund: .+ generic, ocha-cbpf, .+unicef/);
  });
});
