import { describe, expect, test } from 'vitest';
import { type CellLike, day, sheetOf } from '../../support/sheet-of.js';
import { kinds, only, read, roles } from './corrected.js';

type Rows = readonly (readonly CellLike[])[];

const tablesOf = (...rows: Rows) => read([sheetOf('Sheet', rows)]).tables;
const tableOf = (...rows: Rows) => only(read([sheetOf('Sheet', rows)]));

describe('a register', () => {
  test('says of partners what a budget does not', () => {
    const table = tableOf(
      ['Partner', 'Aliases', 'Type'],
      ['Harbour', 'H', 'RLO'],
      ['Quay', 'Q', 'INGO'],
    );
    expect([table.kind, roles(table)]).toEqual([
      'partners',
      { A: 'name', B: 'aliases', C: 'kind' },
    ]);
  });

  test('is none where it says of them one thing only', () => {
    expect(
      tablesOf(['Name', 'Kind', 'Notes'], ['Harbour', 'RLO', 'x'], ['Quay', 'INGO', 'y']),
    ).toEqual([]);
  });
});

describe('a timeline', () => {
  test('has dates where a heading speaks of other things', () => {
    const table = tableOf(
      ['Activity', 'Notes', 'Who', 'Starts'],
      ['Kick-off', day('2027-01-01'), 'Harbour', day('2027-02-01')],
      ['Training', day('2027-03-01'), 'Quay', day('2027-03-05')],
      ['Review', day('2027-05-01'), 'Quay', day('2027-06-01')],
    );
    expect(roles(table)).toEqual({ A: 'what', B: 'due', C: 'who', D: 'starts' });
  });

  test('takes no second column of dates for the day that something is due', () => {
    const table = tableOf(
      ['Activity', 'Due date', 'Moved', 'Who', 'Set by'],
      ['Kick-off', day('2027-01-01'), day('2027-01-05'), 'Harbour', 'donor'],
      ['Training', day('2027-03-01'), day('2027-03-05'), 'Quay', 'donor'],
      ['Review', day('2027-05-01'), day('2027-05-05'), 'Quay', 'lead'],
    );
    expect([table.kind, roles(table).B, roles(table).C]).toEqual(['timeline', 'due', 'ignore']);
  });

  test('has a row that shows how to fill it in', () => {
    const table = tableOf(
      ['Activity', 'Starts', 'Ends', 'Who'],
      ['Example: a workshop', day('2027-01-01'), day('2027-01-05'), 'Harbour'],
      ['Training', day('2027-03-01'), day('2027-03-05'), 'Quay'],
      ['Review', day('2027-05-01'), day('2027-05-05'), 'Quay'],
    );
    expect(kinds(table)).toEqual({ 1: 'header', 2: 'note', 3: 'line', 4: 'line' });
  });
});

test('answers stand beside the items of a checklist, parts of it between them', () => {
  const table = tableOf(
    ['Item', 'Question', 'Us', 'Them'],
    ['1.1.a', 'Do you?', 1, 2],
    ['Part two'],
    [],
    ['1.1.b', 'Do they?', 2, 2],
    ['1.2.a', 'Do we?', 0, 3],
  );
  expect([table.kind, kinds(table)]).toEqual([
    'answers',
    { 1: 'header', 2: 'line', 3: 'section', 4: 'blank', 5: 'line', 6: 'line' },
  ]);
});
