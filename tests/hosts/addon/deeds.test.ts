import { expect, it } from 'vitest';
import * as menu from '../../../src/hosts/addon/public/menu.js';
import * as sidebar from '../../../src/hosts/addon/public/sidebar.js';
import { deedNamed, deeds } from '../../support/shared-document.js';
import { openShared } from '../../support/mishaps.js';

it('all that the menu and the panel may call is tried under cut-offs, other people and faults', () => {
  const tried = new Set(deeds.map(({ calls }) => calls));
  expect(
    [...Object.keys(menu), ...Object.keys(sidebar)].filter((name) => !tried.has(name)),
  ).toEqual([]);
});

it('the letter to the donor is written where it is tried', async () => {
  const { standIn, store, putBack } = await openShared();
  putBack();
  const before = store.sheets.length;
  expect(deedNamed('askTheDonor').run(standIn)).toMatchObject({ isDone: true });
  expect(store.sheets).toHaveLength(before + 1);
});
