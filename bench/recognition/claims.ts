import type { Reading, Table } from '../../src/core/tables/table.js';
import type { ExpectedTable } from '../../tests/support/expected-reading.js';
import type { Claim } from './calibration.js';

/** What a reading claims of the columns that something is expected of. */
export function columnClaimsOn(
  reading: Reading,
  expected: readonly ExpectedTable[],
): readonly Claim[] {
  return expected.flatMap((one) => {
    const table = tableAt(reading, one);
    return [...one.roles].flatMap(([column, role]): readonly Claim[] => {
      const found = table?.columns.find((own) => own.column === column);
      return found === undefined
        ? []
        : [{ confidence: found.confidence, isRight: found.role === role }];
    });
  });
}

/** What a reading claims of the rows that something is expected of. */
export function rowClaimsOn(
  reading: Reading,
  expected: readonly ExpectedTable[],
): readonly Claim[] {
  return expected.flatMap((one) => {
    const rows = new Map(tableAt(reading, one)?.rows.map((row) => [row.row, row]));
    return [...one.rows].flatMap(([row, kind]): readonly Claim[] => {
      const found = rows.get(row);
      if (found === undefined) return [];
      return [{ confidence: found.confidence, isRight: found.kind === kind.replace('2', '') }];
    });
  });
}

function tableAt({ tables }: Reading, { sheet, place }: ExpectedTable): Table | undefined {
  return tables.find(
    (one) =>
      one.sheet === sheet &&
      one.area.top <= place.bottom &&
      one.area.bottom >= place.top &&
      one.area.left <= place.right &&
      one.area.right >= place.left,
  );
}
