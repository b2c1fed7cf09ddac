import { describe, expect, test } from 'vitest';
import type { StandIn } from '../../../../src/hosts/preview/stand-in/stand-in.js';
import { standInWith, storeOf } from './script.js';

const lock = 'LockService.getDocumentLock()';
const code = `
  function readTwice() {
    var cell = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Budget').getRange('A1');
    return [cell.getValue(), cell.getValue()];
  }
  function write() {
    SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Budget').getRange('A1').setValue('theirs');
  }
  function take() { return ${lock}.tryLock(10); }
  function takeAndRead() { var l = ${lock}; l.tryLock(0); l.hasLock(); l.releaseLock(); }
  function go() { SpreadsheetApp.getActive().insertSheet('Other').getRange('B2').activate(); }
  function where() { return SpreadsheetApp.getActiveRange().getA1Notation(); }
  function keep() { PropertiesService.getUserProperties().setProperty('a', 'mine');
    PropertiesService.getDocumentProperties().setProperty('a', 'everybody’s'); }
  function kept() { return [PropertiesService.getUserProperties().getProperty('a'),
    PropertiesService.getDocumentProperties().getProperty('a')]; }
  function mark() { var s = SpreadsheetApp.getActive().insertSheet(); s.addDeveloperMetadata('k');
    return [s.getSheetId(), s.getDeveloperMetadata()[0].getId()].join(); }`;

describe('behaviour 25: two people at one document', () => {
  /** What the other does before the given call of the first person, and the number of calls there were. */
  function interleaved(name: string, at: number, others: (other: StandIn) => void) {
    let call = 0;
    const standIn = standInWith(code, {
      store: storeOf([['ours']]),
      interruption: () => {
        call += 1;
        if (call === at) others(other);
      },
    });
    const other = standIn.another({ userLocale: 'fr' });
    return { result: standIn.run(name, [], 'FULL'), calls: call };
  }

  test('one acts before each service call of the other', () => {
    const { calls } = interleaved('readTwice', 0, () => undefined);
    const seen = Array.from(
      { length: calls },
      (_, index) =>
        interleaved('readTwice', index + 1, (other) => void other.run('write', [], 'FULL')).result,
    );
    expect(seen).toEqual([...[1, 2, 3, 4].map(() => ['theirs', 'theirs']), ['ours', 'theirs']]);
  });

  test('one lock of the document is for both', () => {
    const had = [2, 3, 4, 5].map((at) => {
      let got: unknown;
      interleaved('takeAndRead', at, (other) => (got = other.run('take', [], 'FULL')));
      return got;
    });
    expect(had).toEqual([true, false, false, undefined]);
  });

  test('each is where they are, and keeps what is theirs', () => {
    const standIn = standInWith(code);
    const other = standIn.another({ userLocale: 'fr' });
    standIn.run('go', [], 'FULL');
    standIn.run('keep', [], 'FULL');
    expect([standIn.run('where', [], 'FULL'), other.run('where', [], 'FULL')]).toEqual([
      'B2',
      'A1',
    ]);
    expect(other.run('kept', [], 'FULL')).toEqual([null, 'everybody’s']);
  });

  test('what Google numbers is numbered once', () => {
    const standIn = standInWith(code);
    const other = standIn.another({ userLocale: 'fr' });
    const marks = [standIn, other, standIn].map((person) => person.run('mark', [], 'FULL'));
    expect(new Set(marks.join().split(',')).size).toBe(6);
  });
});
