import { describe, expect, test } from 'vitest';
import { standInWith } from './script.js';

const standIn = standInWith(`
  function echo(value) { return value; }
  function count() { return arguments.length; }
  function kindOf(value) { return [Array.isArray(value), value instanceof Array]; }
  function dateInside() { return { rows: [[1, new Date(0)]] }; }
  function bareDate() { return new Date(0); }
  function functionInside() { return [function () {}]; }
  function circle() { var o = {}; o.self = o; return o; }
  function holes() { return { list: [1, undefined, null], gone: undefined, number: 0 / 0 }; }
  function nothing() {}
  function service() { return SpreadsheetApp.getActiveSheet(); }
  function boom() { throw new Error('no such line'); }
  function slip() { return undefinedThing; }
  function refused() { SpreadsheetApp.getActiveSheet().getRange(0, 1); }
  function hidden_() { return 'secret'; }
  var object = { method: function () {} };
  class Service { static make() {} }
`);

function failureOf(name: string, args: readonly unknown[] = []): string {
  try {
    standIn.call(name, args);
  } catch (trouble) {
    return (trouble as Error).message;
  }
  return 'nothing failed';
}

describe('behaviour 15: what crosses google.script.run', () => {
  test('null, numbers, booleans, text, lists and plain objects cross', () => {
    const value = [null, 1.5, true, 'a', { b: [{ c: '' }] }];
    expect(standIn.call('echo', [value])).toEqual(value);
  });

  test('what arrives belongs to the script’s own realm', () => {
    expect(standIn.call('kindOf', [[1]])).toEqual([true, true]);
  });

  test('undefined becomes null in lists and goes from objects', () => {
    expect(standIn.call('echo', [[undefined, { a: undefined }]])).toEqual([null, {}]);
    expect(standIn.call('holes', [])).toEqual({ list: [1, null, null], number: null });
    expect(standIn.call('nothing', [])).toBeNull();
  });

  test.each([
    ['a date', new Date(0)],
    ['a date inside', { a: [new Date(0)] }],
    ['a function', () => 1],
    ['a map', new Map()],
    ['a big integer', 1n],
  ])('%s as an argument fails before it leaves the page', (_name, value) => {
    expect(failureOf('echo', ['fine', value])).toBe('Failed due to illegal value in property: 1');
  });

  test('a circle fails too', () => {
    const circle: unknown[] = [];
    circle.push(circle);
    expect(failureOf('echo', [circle])).toBe('Failed due to illegal value in property: 0');
  });

  test('the same object twice is no circle', () => {
    const twice = { a: 1 };
    expect(standIn.call('echo', [[twice, twice]])).toEqual([{ a: 1 }, { a: 1 }]);
  });

  test.each(['dateInside', 'bareDate', 'functionInside', 'circle', 'service'])(
    'a result that cannot cross (%s) arrives as null, and nobody is told',
    (name) => {
      expect(standIn.call(name, [])).toBeNull();
    },
  );

  test.each([
    'hidden_',
    'object',
    'method',
    'parseInt',
    'Object',
    'constructor',
    'toString',
    'nowhere',
  ])('%s cannot be called', (name) => {
    expect(failureOf(name)).toBe(`Exception: Script function not found: ${name}`);
  });

  test('a failure has a kind and a message, nothing more', () => {
    expect(failureOf('boom')).toBe('Error: no such line');
    expect(failureOf('slip')).toBe('ReferenceError: undefinedThing is not defined');
    expect(failureOf('refused')).toBe('Exception: The starting row of the range is too small.');
  });

  test('a key named __proto__ stays a key', () => {
    const value: unknown = JSON.parse('{"__proto__": {"polluted": true}}');
    expect(JSON.stringify(standIn.call('echo', [value]))).toBe('{"__proto__":{"polluted":true}}');
  });
});
