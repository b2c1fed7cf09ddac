import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/** What of Google the stand-in has to play, by number; tests say in their names which of them they are about. */
const behaviours: readonly string[] = [
  'values, display values and blanks',
  'the data range',
  'ranges lie on the grid',
  'setValues wants the shape of its range',
  'writing is typing',
  'dates in the spreadsheet’s time zone',
  'merged ranges',
  'error cells',
  'sheet names',
  'roles and protections',
  'locks',
  'runs are cut off',
  'bad writes are told late',
  'what each mode may call',
  'what crosses google.script.run',
  'properties and cache',
  'developer metadata',
  'oddities of notes, formats and colours',
  'services fail for a moment',
  'the user interface',
  'custom functions',
  'hiding, freezing and sorting',
  'a realm of its own',
  'languages and time zones',
  'two people at once',
];

const folder = fileURLToPath(new URL('.', import.meta.url));
const named = new Map<number, string[]>();
for (const file of readdirSync(folder).filter((name) => /(?<!behaviours)\.test\.ts$/.test(name))) {
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  for (const [, number] of text.matchAll(/['"]behaviour (\d+): /g)) {
    named.set(Number(number), [...(named.get(Number(number)) ?? []), file]);
  }
}

describe('behaviours of Google, and where they are held to', () => {
  test.each(behaviours.map((what, index) => [index + 1, what] as const))('%d: %s', (number) => {
    expect(named.get(number) ?? []).not.toEqual([]);
  });

  test('no test is about one that is not in the table', () => {
    const unknown = [...named.keys()].filter((number) => number > behaviours.length);
    expect(unknown).toEqual([]);
  });
});
