import { expect, test } from 'vitest';
import { withPlainReferences } from '../../../src/hosts/files/open-formula.js';

test.each([
  ['SUM(B2:B9)', 'SUM(B2:B9)'],
  ['[.$B11]*8', '$B11*8'],
  ['SUM([.B2:.B9])', 'SUM(B2:B9)'],
  ['[$Rates.$B$2]', 'Rates!$B$2'],
  ["SUM(['Year 1: A'.B2:.B9])", "SUM('Year 1: A'!B2:B9)"],
  ["SUM([$'Year 1'.B2:$'Year 1'.B9])", "SUM('Year 1'!B2:B9)"],
])('%s becomes %s', (open, plain) => {
  expect(withPlainReferences(open)).toBe(plain);
});
