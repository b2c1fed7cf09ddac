import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { tightened } from '../../build/tighten.js';

/** What a bundle's `result` is, said in its own words and in fewer. */
async function both(body: string): Promise<readonly [plain: unknown, tight: unknown]> {
  const bundle = `var bundle = (() => { ${body}\nreturn { result }; })();`;
  const run = (code: string) =>
    vm.runInNewContext(`${code}; JSON.stringify(bundle.result)`) as unknown;
  return [run(bundle), run(await tightened(bundle))];
}

describe('a tightened bundle does what it did', () => {
  it.each([
    [
      'a function called before it stands',
      'const result = twice(2); function twice(n) { return 2 * n; }',
    ],
    [
      'functions that call one another',
      'const result = even(7); function even(n) { return n === 0 || odd(n - 1); } function odd(n) { return n !== 0 && even(n - 1); }',
    ],
    [
      'a function of several statements',
      'function f(a, { b = 2, ...c } = {}) { let d = a; for (;;) { d += b; if (d > 9) return [d, c]; } } const result = f(1, { e: 1 });',
    ],
    ['a function that gives an object', 'function f() { return { a: 1 }; } const result = f();'],
    [
      'a function with its own arguments',
      'function f() { return arguments.length; } const result = f(1, 2);',
    ],
    ['a function with its own this', 'function F() { this.a = 1; } const result = new F();'],
    [
      'nothing or something else',
      'const result = [null ?? 1, undefined ?? 2, 0 ?? 3, "" ?? 4, false ?? 5];',
    ],
    ['one after another', 'const a = {}; const result = a.b ?? a.c ?? [];'],
    [
      'one inside another',
      'const a = { b: null }; const result = (a.b ?? undefined)?.c ?? (a.d ?? "x");',
    ],
    [
      'something else that has to be worked out',
      'let n = 0; const f = () => (n += 1); const result = [1 ?? f(), null ?? f(), n];',
    ],
    [
      'a part of what may be missing',
      'const a = { b: { c: [1, 2] } }; const z = null; const result = [a?.b.c, z?.b.c, a.b?.c[1], a?.["b"], z?.[0], a?.b?.c?.[0], a?.x?.c, a.x?.c.d.e];',
    ],
    [
      'a call of a part',
      'const a = { n: 1, f(x) { return this.n + x; } }; const z = undefined; const result = [a?.f(1), z?.f(1), a?.f(a?.n), a.g?.(1), a?.f.call({ n: 5 }, 1)];',
    ],
    ['a part beyond brackets', 'const a = null; const result = [(a ?? { b: 2 })?.b, (a?.b) ?? 3];'],
    ['a sequence before it', 'const result = (1, null) ?? 7;'],
    [
      'what nothing is',
      'const a = [, 1]; const result = [a[0] === undefined, void 0 === a[0], typeof undefined, a?.b?.c === undefined];',
    ],
    [
      'a default for what is not given',
      'function f(a, b = a ?? 3) { return [a === undefined, b]; } const result = f();',
    ],
  ])('%s', async (_, body) => {
    const [plain, tight] = await both(body);
    expect(tight).toBe(plain);
  });

  it('and is ES2019', async () => {
    const code = await tightened(
      'var b = (() => { const a = {}; return a?.b ?? (() => 1)(); })();',
    );
    expect(code).not.toMatch(/\?\.|\?\?/);
  });

  it('but has to be a bundle', async () => {
    await expect(tightened('var a = 1;')).rejects.toThrow('This is no bundle');
  });
});
