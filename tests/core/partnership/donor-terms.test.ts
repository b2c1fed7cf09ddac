import { describe, expect, test } from 'vitest';
import { capOn, isBarred } from '../../../src/core/partnership/donor-terms.js';
import type { OrganisationKind } from '../../../src/core/partnership/partnership.js';
import { generic } from '../../../src/core/profiles/generic.js';
import type { Reach } from '../../../src/core/profiles/profile.js';
import { organisation } from '../../support/partnership-of.js';

describe('whom a rule of a donor reaches', () => {
  const cases: readonly (readonly [Reach, OrganisationKind | undefined, boolean])[] = [
    ['everybody', undefined, true],
    ['international', 'ingo', true],
    ['international', 'lead', true],
    ['international', 'local-ngo', false],
    ['international', undefined, false],
    ['national', 'rlo', true],
    ['national', 'ingo', false],
    ['national', undefined, false],
  ];
  for (const [who, kind, isReached] of cases) {
    test(`${who}: ${kind ?? 'nobody said what it is'}`, () => {
      const cap = { value: 0.07, who, on: 'own-direct', source: 'terms' } as const;
      const profile = { ...generic, caps: [cap], mayNotCharge: { value: who, source: 'terms' } };
      const one = organisation({ name: 'Amal', ...(kind && { kind }) });
      expect(capOn({ profile }, one)).toBe(isReached ? cap : undefined);
      expect(isBarred({ profile }, one)).toBe(isReached);
    });
  }
});
