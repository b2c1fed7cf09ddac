import { describe, expect, it } from 'vitest';
import { troublesOf } from '../../build/addon-gates.js';

const sound = '/** @OnlyCurrentDoc */\nvar a = SpreadsheetApp.getUi();';

describe('what keeps a script from being pushed', () => {
  it('nothing, for a sound one', () => {
    expect(troublesOf('Code.js', sound)).toEqual([]);
  });

  it.each([
    ['a service beyond our two scopes', 'UrlFetchApp.fetch(a)', /uses UrlFetchApp/],
    ['sending mail', 'MailApp.sendEmail(a)', /uses MailApp/],
    ['a log', 'console.log(a)', /uses console/],
    ['running text as code', 'eval(a)', /uses eval/],
    ['making code of text', 'new Function(a)', /uses Function/],
    ['something that browsers have', 'fetch(a)', /uses fetch/],
    ['a name read as a default', 'function f(x = setTimeout) { return x; }', /uses setTimeout/],
    ['a method later than ES2019', 'a.replaceAll("b", "c")', /calls \.replaceAll\(\)/],
    ['a network address', 'var b = "https://example.org/x"', /address: https:\/\/example\.org\/x/],
  ])('%s', (_, line, trouble) => {
    expect(troublesOf('Code.js', `${sound}\n${line};`)).toEqual([expect.stringMatching(trouble)]);
  });

  it('a name that only a property has is nobody else’s business', () => {
    expect(
      troublesOf('Code.js', `${sound}\nvar b = { fetch: 1, eval() {} }; b.fetch = a.console;`),
    ).toEqual([]);
  });

  it('a name that the script declares itself is its own', () => {
    const own =
      'function f({ fetch = 1, ...rest }, [eval2]) { try { fetch; } catch (console) { console; } rest; eval2; }';
    expect(troublesOf('Code.js', `${sound}\n${own}`)).toEqual([]);
  });

  it('a remark for Google that does not come first', () => {
    expect(troublesOf('Code.js', `var a;\n${sound}`)).toEqual([
      expect.stringMatching(/@OnlyCurrentDoc/),
    ]);
  });

  it.each(['var b = a?.c;', 'class B { x = 1 }', 'var b = 0n;', 'a ??= 1;'])(
    'syntax later than ES2019: %s',
    (line) => {
      expect(() => troublesOf('Code.js', `${sound}\n${line}`)).toThrow(SyntaxError);
    },
  );
});
