import type { Reading } from '../../src/core/tables/table.js';
import type { ExpectedTable } from '../../tests/support/expected-reading.js';
import type { Claim } from './calibration.js';

/** What a reading claims of the columns that something is expected of. */
export function claimsOn(reading: Reading, expected: readonly ExpectedTable[]): readonly Claim[] {
  return expected.flatMap(({ sheet, place, roles }) => {
    const table = reading.tables.find(
      (one) =>
        one.sheet === sheet &&
        one.area.top <= place.bottom &&
        one.area.bottom >= place.top &&
        one.area.left <= place.right &&
        one.area.right >= place.left,
    );
    return [...roles].flatMap(([column, role]): readonly Claim[] => {
      const found = table?.columns.find((one) => one.column === column);
      return found === undefined
        ? []
        : [{ confidence: found.confidence, isRight: found.role === role }];
    });
  });
}
