import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeAddonCode } from '../../../build/bundle-addon.js';
import { makeSidebarPage } from '../../../build/bundle-sidebar.js';
import { writeExamples } from '../../../examples/write-examples.js';
import { readWorkbook } from '../../../src/hosts/files/read-workbook.js';
import { actions, askedApart, budgetWith, exampleLimits } from '../../support/actions.js';
import { openScript, type OpenScript } from './open-script.js';

const folder = mkdtempSync(join(tmpdir(), 'even-terms-calls-'));

let code = '';
let sidebar = '';
beforeAll(async () => {
  [code, sidebar] = await Promise.all([makeAddonCode(), makeSidebarPage(), writeExamples(folder)]);
});
afterAll(() => rmSync(folder, { recursive: true }));

const countedIn = (script: OpenScript) => script.calls() - script.calls(askedApart);

describe.each(actions)('service calls of: $name', ({ mostCalls, run }) => {
  const callsWith = (lines: number, lumpSums: number) => {
    const script = openScript({ code, html: { sidebar }, workbook: budgetWith(lines, lumpSums) });
    run(script);
    return countedIn(script);
  };

  it(`are at most ${mostCalls}, however many rows and findings there are`, () => {
    expect(callsWith(30, 5)).toBeLessThanOrEqual(mostCalls);
    expect(callsWith(600, 60)).toBeLessThanOrEqual(mostCalls);
  });
});

describe('service calls on the example of three tabs', () => {
  it.each(exampleLimits)('of %s are at most %d', (name, mostCalls) => {
    const workbook = readWorkbook(join(folder, 'joint-project.xlsx'));
    const script = openScript({ code, html: { sidebar }, workbook });
    script.standIn.run(name, [], 'FULL');
    expect(countedIn(script)).toBeLessThanOrEqual(mostCalls);
  });
});
