import { describe, expect, test } from 'vitest';
import { refusal, result, standInWith } from './script.js';

const noSpreadsheet =
  'Required permissions: (https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)';
const noUi = 'Required permissions: https://www.googleapis.com/auth/script.container.ui';

describe('behaviour 14: what each mode may call', () => {
  const menu = `SpreadsheetApp.getUi().createAddonMenu().addItem('Check', 'check').addToUi();
    return Session.getActiveUserLocale();`;

  test.each(['NONE', 'LIMITED', 'FULL'] as const)(
    '%s may build the menu in the person’s language',
    (mode) => {
      expect(result(menu, { mode, userLocale: 'ar' })).toBe('ar');
    },
  );

  test.each([
    [
      'SpreadsheetApp.getActiveSpreadsheet()',
      'SpreadsheetApp.getActiveSpreadsheet',
      ` ${noSpreadsheet}`,
    ],
    ['PropertiesService.getDocumentProperties()', 'PropertiesService.getDocumentProperties', ''],
    ['CacheService.getUserCache()', 'CacheService.getUserCache', ''],
    ['LockService.getDocumentLock()', 'LockService.getDocumentLock', ''],
    ['SpreadsheetApp.getUi().alert("a")', 'Ui.alert', ` ${noUi}`],
  ])('NONE may not call %s', (call, name, required) => {
    expect(refusal(`${call};`, { mode: 'NONE' })).toBe(
      `Exception: You do not have permission to call ${name}.${required}`,
    );
  });

  test('a service call in the first level of the script kills onOpen in NONE, and only there', () => {
    const standIn = standInWith(
      `var book = SpreadsheetApp.getActiveSpreadsheet(); function onOpen() {}`,
    );
    expect(() => standIn.run('onOpen', [], 'NONE')).toThrow('You do not have permission');
    expect(standIn.run('onOpen', [], 'LIMITED')).toBeNull();
  });

  test('LIMITED may read and write the spreadsheet and its properties', () => {
    const body = `sheet.getRange('A1').setValue(5);
      PropertiesService.getDocumentProperties().setProperty('a', 'b');
      return sheet.getRange('A1').getValue();`;
    expect(result(body, { mode: 'LIMITED' })).toBe(5);
  });

  test.each(['showSidebar(HtmlService.createHtmlOutput())', 'alert("a")', 'prompt("a")'])(
    'LIMITED may not %s',
    (call) => {
      const name = call.replace(/\(.*/, '');
      expect(refusal(`SpreadsheetApp.getUi().${call};`, { mode: 'LIMITED' })).toBe(
        `Exception: You do not have permission to call Ui.${name}. ${noUi}`,
      );
    },
  );

  test('CUSTOM_FUNCTION may read', () => {
    expect(result(`return sheet.getRange('A1').getValues();`, { mode: 'CUSTOM_FUNCTION' })).toEqual(
      [['']],
    );
  });

  test.each([
    ["sheet.getRange('A1').setValue(1)", 'setValue'],
    ["sheet.getRange('A1').setBackground(null)", 'setBackground'],
    ["sheet.appendRow(['a'])", 'appendRow'],
    ["book.insertSheet('new')", 'insertSheet'],
    ["sheet.addDeveloperMetadata('k')", 'addDeveloperMetadata'],
    ['sheet.activate()', 'activate'],
  ])('CUSTOM_FUNCTION may not write: %s', (call, name) => {
    expect(refusal(`${call};`, { mode: 'CUSTOM_FUNCTION' })).toBe(
      `Exception: You do not have permission to call ${name}`,
    );
  });

  test('onOpen is told its mode', () => {
    const standIn = standInWith(
      `function onOpen(e) { return [String(e.authMode), e.authMode === ScriptApp.AuthMode.LIMITED]; }`,
    );
    expect(standIn.run('onOpen', [], 'LIMITED')).toEqual(['LIMITED', true]);
    expect(standIn.run('onOpen', [], 'NONE')).toEqual(['NONE', false]);
  });
});

describe('behaviour 20: the user interface', () => {
  const page = (text: string) =>
    `HtmlService.createHtmlOutput('${text}').setTitle('Title ${text}')`;

  test('a cell has none', () => {
    expect(refusal('SpreadsheetApp.getUi();', { mode: 'CUSTOM_FUNCTION' })).toBe(
      'Exception: Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });

  test('a new sidebar replaces the old one, and a dialog stands beside it', () => {
    const standIn = standInWith(`function show() { var ui = SpreadsheetApp.getUi();
      ui.showSidebar(${page('one')}); ui.showSidebar(${page('two')});
      ui.showModalDialog(${page('three')}, 'Dialog'); }`);
    standIn.run('show', [], 'FULL');
    expect(standIn.ui.sidebar).toEqual({ title: 'Title two', html: 'two' });
    expect(standIn.ui.dialog).toEqual({ title: 'Dialog', html: 'three' });
  });

  test('the menu keeps items, separators and sub-menus in order, and the last one stays', () => {
    const standIn = standInWith(`function onOpen() { var ui = SpreadsheetApp.getUi();
      ui.createAddonMenu().addItem('Check', 'check').addSeparator()
        .addSubMenu(ui.createMenu('More').addItem('Help', 'help')).addToUi(); }`);
    standIn.run('onOpen', [], 'NONE');
    standIn.run('onOpen', [], 'NONE');
    expect(standIn.ui.menu).toEqual([
      { kind: 'item', label: 'Check', functionName: 'check' },
      { kind: 'separator' },
      {
        kind: 'submenu',
        label: 'More',
        entries: [{ kind: 'item', label: 'Help', functionName: 'help' }],
      },
    ]);
  });

  test('alerts, prompts and toasts are kept, and answered', () => {
    const code = `function ask() { var ui = SpreadsheetApp.getUi();
      SpreadsheetApp.getActive().toast('Done', 'Even Terms');
      var alert = ui.alert('Title', 'Sure?', ui.ButtonSet.YES_NO) === ui.Button.YES;
      var prompt = ui.prompt('Name?');
      return [alert, prompt.getSelectedButton() === ui.Button.OK, prompt.getResponseText()]; }`;
    const willing = standInWith(code);
    expect(willing.run('ask', [], 'FULL')).toEqual([true, true, '']);
    expect(willing.ui.alerts).toEqual(['Title\nSure?', 'Name?']);
    expect(willing.ui.toasts).toEqual([{ message: 'Done', title: 'Even Terms' }]);
    const unwilling = standInWith(code, { answer: () => ({ button: 'NO', text: 'x' }) });
    expect(unwilling.run('ask', [], 'FULL')).toEqual([false, false, 'x']);
  });

  test('only a page can be shown', () => {
    expect(refusal(`SpreadsheetApp.getUi().showSidebar('<p>');`)).toBe(
      "Exception: The parameters (String) don't match the method signature for Ui.showSidebar.",
    );
  });

  test('a page comes from a file of the build, or is refused', () => {
    const body = `var page = HtmlService.createHtmlOutputFromFile('sidebar');
      return page.setContent(page.getContent().replace('slot', 'data')).append('!').getContent();`;
    expect(result(body, { html: { sidebar: '<p>slot</p>' } })).toBe('<p>data</p>!');
    expect(refusal(`HtmlService.createHtmlOutputFromFile('other');`)).toBe(
      'Exception: No HTML file named other was found.',
    );
  });
});
