import { describe, expect, test } from 'vitest';
import { RunCutOff } from '../../../../src/hosts/preview/stand-in/refusal.js';
import { refusal, result, standInWith, storeOf } from './script.js';

const cutOffAt = (member: string) => (called: string) => {
  if (called === member) throw new RunCutOff();
};
const over = 'Exception: Exceeded maximum execution time';

describe('behaviour 12: a run is cut off between two service calls', () => {
  const write = `sheet.getRange('A1').setValue('first');`;

  test('what was written before stays, what comes after is not done', () => {
    const store = storeOf();
    const body = `${write} sheet.getRange('A2').setNote('n'); sheet.getRange('A3').setValue('x');`;
    expect(refusal(body, { store, interruption: cutOffAt('Range.setNote') })).toBe(over);
    expect([...(store.sheets[0]?.cells.keys() ?? [])]).toEqual(['1,1']);
  });

  test('it cannot be caught, and finally does nothing', () => {
    const store = storeOf();
    const body = `try { ${write} sheet.getRange('A2').setNote('n'); }
      catch (e) { sheet.getRange('A3').setValue('caught'); }
      finally { sheet.getRange('A4').setValue('finally'); } return 'well';`;
    expect(refusal(body, { store, interruption: cutOffAt('Range.setNote') })).toBe(over);
    expect([...(store.sheets[0]?.cells.keys() ?? [])]).toEqual(['1,1']);
  });

  test('also where the script swallows it and ends well', () => {
    const body = `try { sheet.getRange('A2').setNote('n'); } catch (e) {} return 'well';`;
    expect(refusal(body, { interruption: cutOffAt('Range.setNote') })).toBe(over);
  });

  test('after six minutes of calls, sleep and waiting for locks', () => {
    const callTakes = () => 1000;
    const reads = (count: number) =>
      `for (var i = 0; i < ${count}; i += 1) sheet.getName(); return 'well';`;
    expect(result(reads(300), { callTakes })).toBe('well');
    expect(refusal(reads(400), { callTakes })).toBe(over);
    expect(refusal(`Utilities.sleep(300000); Utilities.sleep(60001);`)).toBe(over);
    const wait = `LockService.getDocumentLock().tryLock(360001);`;
    expect(refusal(wait, { lockHeldElsewhere: () => true })).toBe(over);
    expect(result(`Utilities.sleep(300000); return 'well';`)).toBe('well');
  });

  test('after half a minute in a trigger and in a cell, which is told less', () => {
    expect(refusal('Utilities.sleep(30001);', { mode: 'LIMITED' })).toBe(over);
    const standIn = standInWith(
      '/** @customfunction */\nfunction SLOW() { Utilities.sleep(30001); return 1; }',
    );
    expect(() => standIn.customFunction('SLOW', [])).toThrow(
      'Internal error executing the custom function.',
    );
  });

  test('the script’s clock shows the time that calls and sleep took', () => {
    const shown = `[Date.now(), new Date().getTime(), new Date().toISOString(), new Date(7).getTime()]`;
    const setting = { now: () => 1000, callTakes: () => 250 };
    expect(result(`return ${shown};`, { now: () => 1000, mode: 'NONE' })).toEqual([
      1000,
      1000,
      '1970-01-01T00:00:01.000Z',
      7,
    ]);
    expect(result(`Utilities.sleep(3000); return Date.now();`, setting)).toBe(4750);
  });

  test('a date by the script’s clock is a date like any other', () => {
    const body = `return [new Date() instanceof Date, new Date(0).constructor === Date, typeof Date(),
      Object.prototype.toString.call(new Date()), Date.UTC(2026, 0, 1)];`;
    const first = Date.UTC(2026, 0, 1);
    expect(result(body)).toEqual([true, true, 'string', '[object Date]', first]);
  });

  test('nobody sleeps longer than five minutes at once', () => {
    expect(refusal('Utilities.sleep(300001);')).toContain("don't match the method signature");
  });
});
