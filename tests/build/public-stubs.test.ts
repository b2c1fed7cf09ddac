import { describe, expect, it } from 'vitest';
import { publicFunctions, stubsFor } from '../../build/public-stubs.js';

const documented = `
/** Not this one. */
function hidden() {}

/**
 * Doubles. {braces} and \`ticks\` stay.
 *
 * @param {A1} value What to double.
 * @customfunction
 */
export function DOUBLE(value: number, times?: { readonly how: string }): number {
  return hidden() ?? value * 2;
}
`;

describe('the functions that Google may call', () => {
  it('are the exported ones, with their JSDoc and the names of their parameters', () => {
    const [only, ...others] = publicFunctions('public.ts', () => documented);
    expect(others).toEqual([]);
    expect(only?.name).toBe('DOUBLE');
    expect(only?.parameters).toEqual(['value', 'times']);
    expect(only?.doc).toMatch(/^\/\*\*\n \* Doubles\. \{braces\}[^]*@customfunction\n \*\/$/);
  });

  it('are also those of a file of which all is exported', () => {
    const files = new Map([
      [
        'addon/public.ts',
        "export * from './public/cells.js';\n/** Doc. */ export function last() {}",
      ],
      ['addon/public/cells.ts', documented],
    ]);
    const all = publicFunctions('addon/public.ts', (name) => files.get(name) ?? '');
    expect(all.map(({ name }) => name)).toEqual(['DOUBLE', 'last']);
  });

  it('are those of another file but what the file itself exports under the same name', () => {
    const files = new Map([
      ['dev.ts', "export * from './all.js';\n/** Own. */ export function DOUBLE() {}"],
      ['all.ts', documented],
    ]);
    const all = publicFunctions('dev.ts', (name) => files.get(name) ?? '');
    expect(all).toEqual([{ name: 'DOUBLE', parameters: [], doc: '/** Own. */' }]);
  });

  it.each([
    ['a constant', '/** Doc. */ export const a = () => 1;', /only named functions/],
    ['a list of names', 'function a() {}\nexport { a };', /only named functions/],
    ['names of another file', "export { a } from './a.js';", /only named functions/],
    ['a function without a word', 'export function a() {}', /a says nothing/],
  ])('cannot be %s', (_, source, trouble) => {
    expect(() => publicFunctions('public.ts', () => source)).toThrow(trouble);
  });

  it('become top-level functions that hand over to the bundle', () => {
    const stub = stubsFor([{ name: 'f', parameters: ['a', 'b'], doc: '/** Doc. */' }], 'bundle_');
    expect(stub).toBe('function f(a, b) {\n  return bundle_.f.apply(this, arguments);\n}\n');
  });

  it('keep the JSDoc that Sheets explains custom functions by', () => {
    const doc = '/** Doc. @customfunction */';
    expect(stubsFor([{ name: 'F', parameters: [], doc }], 'bundle_')).toContain(
      `${doc}\nfunction F() {`,
    );
  });
});
