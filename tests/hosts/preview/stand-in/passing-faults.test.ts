import { describe, expect, test } from 'vitest';
import {
  failingByChance,
  passingFaults,
} from '../../../../src/hosts/preview/stand-in/passing-faults.js';
import { result, storeOf } from './script.js';

describe('behaviour 19: services fail for a moment', () => {
  const body = `var said = [];
    for (var i = 0; i < 200; i += 1) {
      try { sheet.getRange(1, 1).setValue(i); said.push(''); } catch (e) { said.push(e.message); }
    }
    return said;`;
  /** From the third call on, so that the script finds its sheet. */
  const after = (calls: number, fail: (member: string) => void) => {
    let left = calls;
    return (member: string) => {
      left -= 1;
      if (left < 0) fail(member);
    };
  };
  const failures = (seed: number) =>
    result(body, { interruption: after(2, failingByChance(seed, 0.2)) }) as string[];

  test('some calls do, with Google’s words in several languages', () => {
    const said = failures(1).filter((text) => text !== '');
    expect(said.length).toBeGreaterThan(20);
    expect(said.length).toBeLessThan(150);
    expect([...new Set(said)].sort()).toEqual([...passingFaults].sort());
  });

  test('the same ones for the same seed', () => {
    expect(failures(7)).toEqual(failures(7));
    expect(failures(7)).not.toEqual(failures(8));
  });

  test('before anything was done, or when only the answer is lost', () => {
    const write = `try { sheet.getRange('A1').setValue('x'); } catch (e) { return e.message; }`;
    const fail = (member: string) => {
      if (member === 'Range.setValue') failingByChance(1, 1)(member);
    };
    const [before, afterwards] = [storeOf(), storeOf()];
    expect(passingFaults).toContain(result(write, { store: before, interruption: fail }));
    expect(before.sheets[0]?.cells.size).toBe(0);
    expect(passingFaults).toContain(result(write, { store: afterwards, afterCall: fail }));
    expect(afterwards.sheets[0]?.cells.size).toBe(1);
  });
});
