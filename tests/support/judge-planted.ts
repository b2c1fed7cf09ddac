import { checkWorkbook } from '../../src/core/check-workbook.js';
import { profileOf } from '../../src/core/profiles/index.js';
import type { Finding } from '../../src/core/rules/run-rules.js';
import type { Expectation, PlantedWorkbook } from './planted-workbook.js';

/** How a check did on a planted workbook. */
export interface PlantedResult {
  readonly findings: readonly Finding[];
  readonly missed: readonly Expectation[];
  /** Near-misses on which a rule spoke all the same. */
  readonly fired: readonly Expectation[];
}

/** Checks a planted workbook with the default settings and holds it against what is expected. */
export function judgePlanted({
  workbook,
  planted,
  near,
  on,
  donor,
  access,
}: PlantedWorkbook): PlantedResult {
  const profile = donor === undefined ? undefined : profileOf(donor);
  if (donor !== undefined && profile === undefined) throw new Error(`No profile ${donor}`);
  const { findings } = checkWorkbook(workbook, {
    today: '2026-11-21',
    settings: { off: [], on, changed: {} },
    ...(profile && { profile }),
    ...(access && { access }),
  });
  const isFound = (one: Expectation) => findings.some((finding) => isAt(finding, one));
  return {
    findings,
    missed: planted.filter((one) => !isFound(one)),
    fired: near.filter(isFound),
  };
}

function isAt({ rule, partner, at, facts }: Finding, expected: Expectation): boolean {
  if (rule !== expected.rule) return false;
  const { place } = expected;
  return (
    place === '*' ||
    partner === place ||
    at.some(({ sheet, row }) => `${sheet}!${row}` === place) ||
    JSON.stringify(facts).includes(place)
  );
}
