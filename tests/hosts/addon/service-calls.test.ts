import { beforeAll, describe, expect, it } from 'vitest';
import { makeAddonCode } from '../../../build/bundle-addon.js';
import { makeSidebarPage } from '../../../build/bundle-sidebar.js';
import { actions, askedApart, budgetWith } from '../../support/actions.js';
import { openScript } from './open-script.js';

let code = '';
let sidebar = '';
beforeAll(async () => {
  [code, sidebar] = await Promise.all([makeAddonCode(), makeSidebarPage()]);
});

describe.each(actions)('service calls of: $name', ({ mostCalls, run }) => {
  const callsWith = (lines: number, lumpSums: number) => {
    const script = openScript({ code, html: { sidebar }, workbook: budgetWith(lines, lumpSums) });
    run(script);
    return script.calls() - script.calls(askedApart);
  };

  it(`are at most ${mostCalls}, however many rows and findings there are`, () => {
    expect(callsWith(30, 5)).toBeLessThanOrEqual(mostCalls);
    expect(callsWith(600, 60)).toBeLessThanOrEqual(mostCalls);
  });
});
