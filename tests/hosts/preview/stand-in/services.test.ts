import { describe, expect, test } from 'vitest';
import { refusal, result, standInWith } from './script.js';

describe('behaviour 16: properties and cache hold little, and text only', () => {
  const properties = 'PropertiesService.getDocumentProperties()';
  const cache = 'CacheService.getDocumentCache()';

  test('what is not there is null', () => {
    expect(result(`return [${properties}.getProperty('a'), ${cache}.get('a')];`)).toEqual([
      null,
      null,
    ]);
  });

  test('everything becomes text', () => {
    const body = `var p = ${properties}; p.setProperty('n', 25); p.setProperties({ t: true, o: {} });
      return p.getProperties();`;
    expect(result(body)).toEqual({ n: '25', t: 'true', o: '[object Object]' });
  });

  test('they outlive the run, and each kind of store is its own', () => {
    const standIn = standInWith(`
      function set() { ${properties}.setProperty('a', 'b'); ${cache}.put('c', 'd'); }
      function get() { return [${properties}.getProperty('a'), ${cache}.get('c'),
        PropertiesService.getUserProperties().getProperty('a')]; }`);
    standIn.call('set', []);
    expect(standIn.call('get', [])).toEqual(['b', 'd', null]);
  });

  test('a value may have 9 kB, a store 500 kB', () => {
    const kB = (size: number) => `new Array(${size} * 1024 + 1).join('x')`;
    expect(refusal(`${properties}.setProperty('a', ${kB(9)});`)).toBe('nothing was refused');
    expect(refusal(`${properties}.setProperty('a', ${kB(9)} + 'x');`)).toBe(
      'Exception: Argument too large: value',
    );
    const fill = `for (var i = 0; i < 60; i += 1) ${properties}.setProperty('k' + i, ${kB(9)});`;
    expect(refusal(fill)).toBe(
      'Exception: You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  });

  test('a cached value may have 100 kB under a key of 250 characters for six hours', () => {
    expect(refusal(`${cache}.put('a', new Array(102402).join('x'));`)).toContain(
      'Argument too large: value',
    );
    expect(refusal(`${cache}.put(new Array(252).join('k'), 'x');`)).toContain(
      'Argument too large: key',
    );
    expect(refusal(`${cache}.put('a', 'x', 21601);`)).toContain('Argument too large');
    expect(refusal(`${cache}.put('a', 'x', 21600);`)).toBe('nothing was refused');
  });
});

describe('behaviour 11: locks', () => {
  const lock = 'LockService.getDocumentLock()';

  test('a lock is had once, given back, and ends with the run', () => {
    const standIn = standInWith(`
      function take() { var l = ${lock}; return [l.tryLock(0), l.tryLock(0), l.hasLock()]; }
      function giveBack() { var l = ${lock}; l.waitLock(10); l.releaseLock(); return l.hasLock(); }`);
    expect(standIn.call('take', [])).toEqual([true, true, true]);
    expect(standIn.call('take', [])).toEqual([true, true, true]);
    expect(standIn.call('giveBack', [])).toBe(false);
  });

  test('a lock that somebody else holds cannot be had', () => {
    const setting = { lockHeldElsewhere: () => true };
    expect(result(`return ${lock}.tryLock(5000);`, setting)).toBe(false);
    expect(refusal(`${lock}.waitLock(5000);`, setting)).toBe(
      'Exception: Lock timeout: another process was holding the lock for too long.',
    );
  });

  test('who has it keeps it, whoever comes after', () => {
    let asked = 0;
    const setting = { lockHeldElsewhere: () => (asked += 1) > 1 };
    expect(result(`var l = ${lock}; return [l.tryLock(0), l.tryLock(0)];`, setting)).toEqual([
      true,
      true,
    ]);
  });

  test('an alert or a prompt drops it', () => {
    const ui = 'SpreadsheetApp.getUi()';
    for (const asks of [`${ui}.alert('Sure?')`, `${ui}.prompt('Name?')`]) {
      const body = `var l = ${lock}; l.tryLock(0); ${asks}; return [l.hasLock(), l.tryLock(0)];`;
      expect(result(body)).toEqual([false, true]);
    }
  });

  test('a run that fails, or is cut off, holds it no more', () => {
    const standIn = standInWith(
      `function fail() { ${lock}.tryLock(0); throw new Error('no'); }
       function hang() { ${lock}.tryLock(0); Utilities.sleep(300000); Utilities.sleep(300000); }
       function take() { return ${lock}.tryLock(0); }`,
    );
    const other = standIn.another({ userLocale: 'en' });
    for (const run of ['fail', 'hang']) {
      expect(() => standIn.run(run, [], 'FULL')).toThrow();
      expect(other.run('take', [], 'FULL')).toBe(true);
    }
  });

  test('patience cannot be negative', () => {
    expect(result(`return ${lock}.tryLock(-1);`)).toBe(false);
  });
});

describe('utilities', () => {
  const date = 'new Date(Date.UTC(2026, 0, 5, 21, 7, 9, 40))';

  test.each([
    ['yyyy-MM-dd HH:mm:ss', 'Etc/UTC', '2026-01-05 21:07:09'],
    ['yyyy-MM-dd HH:mm', 'Asia/Kathmandu', '2026-01-06 02:52'],
    ["EEE d MMM yy, h:mm a 'o''clock'", 'Etc/UTC', "Mon 5 Jan 26, 9:07 PM o'clock"],
    ["EEEE d MMMM yyyy 'at' k.mm.ss.SSS", 'Etc/UTC', 'Monday 5 January 2026 at 21.07.09.040'],
    ["yyyy-MM-dd'T'HH:mmXXX", 'America/St_Johns', '2026-01-05T17:37-03:30'],
    ['HH:mm Z', 'Asia/Kathmandu', '02:52 +0545'],
  ])('formatDate writes %s in %s', (pattern, zone, text) => {
    const body = `return Utilities.formatDate(${date}, ${JSON.stringify(zone)}, ${JSON.stringify(pattern)});`;
    expect(result(body)).toBe(text);
  });

  test('formatDate knows noon and midnight', () => {
    const hours = (pattern: string) => `[0, 12].map(function (hour) {
      return Utilities.formatDate(new Date(Date.UTC(2026, 0, 5, hour)), 'Etc/UTC', '${pattern}'); })`;
    expect(result(`return ${hours('h a')}.concat(${hours('K')}, ${hours('k')});`)).toEqual([
      ...['12 AM', '12 PM', '0', '0', '24', '12'],
    ]);
  });

  test('formatDate refuses what is no date, no zone or no pattern', () => {
    expect(refusal(`Utilities.formatDate('2026', 'Etc/UTC', 'yyyy');`)).toContain(
      '(String,String,String)',
    );
    expect(refusal(`Utilities.formatDate(${date}, 'Moon/Base', 'yyyy');`)).toContain('timeZone');
    expect(refusal(`Utilities.formatDate(${date}, 'Etc/UTC', 'yyyy-j');`)).toContain("'j'");
  });

  test('digests are signed bytes', () => {
    const body = `return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'Rent').slice(0, 4);`;
    expect(result(body)).toEqual([-16, 38, -116, -71]);
  });

  test('base64 goes there and back', () => {
    expect(result(`return Utilities.base64Encode('Löhne');`)).toBe('TMO2aG5l');
    expect(result(`return Utilities.base64Decode('TMO2');`)).toEqual([76, -61, -74]);
  });

  test('every identifier is new', () => {
    expect(result('return Utilities.getUuid() !== Utilities.getUuid();')).toBe(true);
  });
});
