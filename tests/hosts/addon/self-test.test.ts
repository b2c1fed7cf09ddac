import { beforeAll, describe, expect, it } from 'vitest';
import { makeAddonCode } from '../../../build/bundle-addon.js';
import { partnersFile, theirs } from '../../support/shared-document.js';
import { openScript } from './open-script.js';

let release = '';
let development = '';
beforeAll(async () => {
  [release, development] = await Promise.all([
    makeAddonCode('release'),
    makeAddonCode('development'),
  ]);
});

/** What the dialog shows. */
function differences(code: string): unknown {
  const { standIn } = openScript({ code, workbook: partnersFile });
  standIn.run('selfTest', [], 'FULL');
  const html = standIn.ui.dialog?.html ?? '';
  return JSON.parse(
    html
      .replace(/^<pre>|<\/pre>$/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&amp;/g, '&'),
  );
}

describe('the self-test', () => {
  it('finds no difference between the stand-in and what is written down of it', () => {
    expect(differences(development)).toEqual({
      asked: expect.any(Number) as number,
      differences: [],
    });
  });

  it('shows what is otherwise, with both answers', () => {
    const changed = development.replace(
      '"The starting row of the range is too small."',
      '"Other words."',
    );
    expect(changed).not.toBe(development);
    expect(differences(changed)).toMatchObject({
      differences: [
        {
          behaviour: 3,
          expected: 'Other words.',
          found: 'The starting row of the range is too small.',
        },
      ],
    });
  });

  it('leaves the file as it was', () => {
    const script = openScript({ code: development, workbook: partnersFile });
    const before = theirs(script.store);
    const names = script.store.sheets.map(({ name }) => name);
    script.standIn.run('selfTest', [], 'FULL');
    expect(theirs(script.store)).toBe(before);
    expect(script.store.sheets.map(({ name }) => name)).toEqual(names);
  });

  it('stands in the menu of developers, behind all else, before the add-on may see anything', () => {
    const { standIn } = openScript({ code: development, workbook: partnersFile });
    standIn.run('onOpen', [], 'NONE');
    const last = standIn.ui.menu[standIn.ui.menu.length - 1];
    expect(last).toEqual({ kind: 'item', label: 'selfTest', functionName: 'selfTest' });
  });

  it('is not in the add-on that people get', () => {
    expect(development).toContain('selfTest');
    expect(release).not.toMatch(/selfTest|self-test/);
  });
});
