import { describe, expect, test } from 'vitest';
import { createRealm } from '../../../../src/hosts/preview/stand-in/realm.js';
import { refusal, result, standInWith, storeOf } from './script.js';

describe('behaviour 23: the script lives in a realm of its own', () => {
  test('what services give is of the script’s realm', () => {
    const store = storeOf([['a']]);
    store.sheets[0]?.cells.set('1,2', { value: 46_053, format: 'yyyy-mm-dd' });
    const body = `var rows = sheet.getRange('A1:B1').getValues();
      return [rows instanceof Array, rows[0] instanceof Array, rows[0][1] instanceof Date];`;
    expect(result(body, { store })).toEqual([true, true, true]);
  });

  test('what services throw is too', () => {
    const body = `try { sheet.getRange(0, 1); } catch (e) { return [e instanceof Error, e.name]; }`;
    expect(result(body)).toEqual([true, 'Exception']);
  });

  test('the host’s own kinds do not know what is made there', () => {
    const realm = createRealm(Date.now);
    const made = [
      realm.array([1]),
      realm.date(0),
      realm.error('Exception', 'no'),
      realm.parse('{}'),
    ];
    const kinds = [Array, Date, Error, Object];
    expect(made.map((value, index) => value instanceof (kinds[index] ?? Object))).toEqual(
      made.map(() => false),
    );
  });

  test.each([
    ...[
      'setTimeout',
      'setInterval',
      'queueMicrotask',
      'URL',
      'URLSearchParams',
      'TextEncoder',
      'fetch',
    ],
    ...[
      'WebAssembly',
      'SharedArrayBuffer',
      'Atomics',
      'structuredClone',
      'atob',
      'crypto',
      'performance',
    ],
    ...['process', 'require', 'Buffer', 'window', 'module', 'global'],
  ])('%s does not exist', (name) => {
    expect(result(`return typeof ${name};`)).toBe('undefined');
  });

  test.each([
    '[].at',
    '"".replaceAll',
    'Object.hasOwn',
    '[].toSorted',
    '[].findLast',
    'Object.groupBy',
  ])('the newer %s is absent, so that nobody leans on it', (member) => {
    expect(result(`return typeof ${member};`)).toBe('undefined');
  });

  test('Intl and Promise exist', () => {
    expect(result('return [typeof Intl, typeof Promise];')).toEqual(['object', 'function']);
  });

  test.each(['eval("1")', 'new Function("return 1")()'])('%s is refused', (code) => {
    expect(refusal(`${code};`)).toContain('Code generation from strings disallowed');
  });

  test('promises end before the run does', () => {
    const body = `Promise.resolve().then(function () { sheet.getRange('A1').setValue('later'); });`;
    const store = storeOf();
    result(body, { store });
    expect(store.sheets[0]?.cells.get('1,1')?.value).toBe('later');
  });

  test('every run starts from the first line', () => {
    const standIn = standInWith('var n = 0; function count() { n += 1; return n; }');
    expect([standIn.call('count', []), standIn.call('count', [])]).toEqual([1, 1]);
  });
});

describe('what the stand-in lacks', () => {
  test.each([
    ['sheet.getRange("A1").createTextFinder("a")', 'Range.createTextFinder'],
    ['sheet.insertImage()', 'Sheet.insertImage'],
    ['book.getNamedRanges()', 'Spreadsheet.getNamedRanges'],
    ['SpreadsheetApp.openById("x")', 'SpreadsheetApp.openById'],
    ['HtmlService.createTemplateFromFile("x")', 'HtmlService.createTemplateFromFile'],
    ['UrlFetchApp.fetch("https://example.org")', 'UrlFetchApp.fetch'],
    ['Utilities.newBlob("a")', 'Utilities.newBlob'],
  ])('%s fails by name', (call, name) => {
    expect(refusal(`${call};`)).toBe(`Error: not emulated: ${name}`);
  });

  test('it fails even where the script catches it', () => {
    expect(refusal('try { sheet.insertImage(); } catch (e) { return "quiet"; }')).toBe(
      'Error: not emulated: Sheet.insertImage',
    );
  });

  test('what the language asks of any object is answered', () => {
    const body = `return [String(sheet), JSON.stringify(sheet), typeof sheet, sheet.hasOwnProperty('x'),
      Array.isArray(sheet)];`;
    expect(result(body)).toEqual(['Sheet', '{}', 'object', false, false]);
  });
});

describe('counting and interrupting service calls', () => {
  test('each call is counted by its member, for the last run', () => {
    const standIn = standInWith(`function read() { var s = SpreadsheetApp.getActiveSheet();
      s.getDataRange().getValues(); s.getRange('A1').getValues(); }`);
    standIn.call('read', []);
    standIn.call('read', []);
    expect(Object.fromEntries(standIn.serviceCalls)).toEqual({
      'SpreadsheetApp.getActiveSheet': 1,
      'Sheet.getDataRange': 1,
      'Sheet.getRange': 1,
      'Range.getValues': 2,
    });
  });

  test('the host is asked before each call and may end the run there', () => {
    const seen: string[] = [];
    const setting = {
      interruption: (member: string) => {
        seen.push(member);
        if (member === 'Range.setValue') throw new Error('Exceeded maximum execution time');
      },
    };
    expect(refusal(`sheet.getRange('A1').setValue(1);`, setting)).toContain('Exceeded maximum');
    expect(seen.slice(-2)).toEqual(['Sheet.getRange', 'Range.setValue']);
  });
});
