import { beforeAll, describe, expect, it } from 'vitest';
import { makeAddonCode } from '../../../build/bundle-addon.js';
import { ar } from '../../../src/messages/ar/index.js';
import { en } from '../../../src/messages/en/index.js';
import { fr } from '../../../src/messages/fr/index.js';
import { sheetOf, workbookOf } from '../../support/sheet-of.js';
import { type OpenScript, openScript } from './open-script.js';

let code = '';
beforeAll(async () => {
  code = await makeAddonCode();
});

const budget = sheetOf('Budget', [
  ['Item', 'Unit', 'Quantity', 'Unit cost', 'Amount (USD)'],
  ['Coordinator', 'month', 12, 500, 5500],
  ['Rent', 'month', 12, 100, 1200],
]);

function open(userLocale: string): OpenScript {
  return openScript({ code, workbook: workbookOf(budget), userLocale });
}

describe.each(['fr', 'fr_CA'])('for a person whose locale is %s', (locale) => {
  it('the menu speaks French', () => {
    const { standIn } = open(locale);
    standIn.run('onOpen', [], 'LIMITED');
    expect(standIn.ui.menu.slice(0, 2)).toMatchObject([
      { label: fr.ui.menu['check'] },
      { label: fr.ui.menu['report'] },
    ]);
  });

  it('so does the panel', () => {
    const reply: unknown = JSON.parse(String(open(locale).standIn.call('recheck', [])));
    expect(reply).toMatchObject({
      value: { language: 'fr', direction: 'ltr', texts: { yes: 'Oui' } },
    });
  });

  it('and the report tab', () => {
    const script = open(locale);
    script.standIn.call('createReport', []);
    expect(script.sheet('Rapport de transparence').rightToLeft).toBe(false);
  });
});

describe('a formula', () => {
  const said = (userLocale: string, locale: string) =>
    openScript({ code, workbook: workbookOf(budget), userLocale, locale }).standIn.customFunction(
      'EVENTERMS_DISCLOSURE',
      [[['']]],
    );

  it.each([
    ['fr_FR', fr],
    ['fr_CA', fr],
    ['ar_EG', ar],
    ['en_GB', en],
    ['de_DE', en],
  ])('speaks the language of the region of the file, %s', (locale, { ui }) => {
    expect(said('en', locale)).toBe(ui.cells['blank.budget']);
  });

  it('speaks the same to everybody', () => {
    expect(said('fr', 'en_US')).toBe(said('en', 'en_US'));
  });
});
