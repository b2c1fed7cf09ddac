import { beforeAll, describe, expect, it } from 'vitest';
import type { Correction } from '../../../src/core/tables/corrections.js';
import { moveLines, opened } from '../../../src/hosts/preview/stand-in/move-lines.js';
import type { SidebarView } from '../../../src/present/sidebar-view.js';
import { ask, build, column, correct, granted, open, recheck } from './correcting.js';

beforeAll(build);

describe('what a person says of where a table is', () => {
  const place: Correction = {
    what: 'place',
    sheet: 'Budget',
    range: 'A1:F5',
    headerRows: [1],
    lastRow: 3,
  };
  const ranges = ({ reading }: SidebarView) => reading.tables.map(({ title }) => title);

  it('is kept on its rows, and goes with them', () => {
    const script = open();
    expect(ranges(correct(script, place))).toEqual(['Budget!A1:F3']);
    moveLines(script.sheet('Budget'), 'row', opened(1, 2));
    expect(ranges(recheck(script))).toEqual(['Budget!A3:F5']);
  });

  it('replaces what was said before, and can be taken back', () => {
    const script = open();
    const before = recheck(script);
    correct(script, place);
    correct(script, { ...place, range: 'A1:F3', lastRow: 4 });
    expect(script.sheet('Budget').metadata.map(({ value }) => value)).toEqual([
      '{"place":"heading"}',
      '{"place":"last"}',
    ]);
    const back = { ...place, range: 'A1:F4', headerRows: [], lastRow: null };
    expect(correct(script, back)).toEqual(before);
    expect(script.sheet('Budget').metadata).toEqual([]);
  });

  it('beyond the sheet is refused', () => {
    const reply = ask(open(), 'correct', JSON.stringify({ ...place, lastRow: 9e6 }));
    expect(reply).toMatchObject({ ok: false, code: 'bad-request' });
  });
});

describe('what a person says of whose a column is', () => {
  it('is kept with the column', () => {
    const script = open();
    correct(script, { ...granted, role: 'organisation-amount', name: 'Sand Dune Association' });
    expect(script.sheet('Budget').metadata[0]?.value).toBe(
      '{"column":{"header":"Granted","role":"organisation-amount","name":"Sand Dune Association"}}',
    );
    expect(column(recheck(script), 'F')).toMatchObject({ value: 'organisation-amount' });
  });
});
