import { describe, expect, it } from 'vitest';
import {
  countOf,
  everything,
  type Filter,
  filtered,
} from '../../../src/hosts/sidebar/filtering.js';
import { exampleView } from './example-view.js';

const { sections } = exampleView();

function titles(filter: Partial<Filter>): readonly string[] {
  return filtered(sections, { ...everything, ...filter }).flatMap(({ troubles }) =>
    troubles.map(({ title }) => title),
  );
}

describe('findings that a person wants to see', () => {
  it.each<[string, Partial<Filter>, number]>([
    ['all of them', {}, 7],
    ['without what is to be fixed', { unticked: new Set(['error'] as const) }, 3],
    ['of one organisation', { partner: 'Unity Women' }, 1],
    ['about one thing', { kind: 'disclosure' }, 4],
    ['of an organisation, about something else', { partner: 'Unity Women', kind: 'timeline' }, 0],
  ])('%s', (_, filter, count) => {
    expect(countOf(filtered(sections, { ...everything, ...filter }))).toBe(count);
  });

  it('sections that are left empty are left out', () => {
    expect(titles({ kind: 'timeline' })).toEqual(['A partner was given short notice']);
  });

  it('a card that lost places no longer says how many and how much there are', () => {
    const [section] = sections;
    const [trouble] = section?.troubles ?? [];
    if (!section || !trouble) throw new Error('No trouble to look at');
    const [first, ...others] = trouble.findings;
    const mixed = { ...trouble, findings: first ? [{ ...first, partner: 'Amal' }, ...others] : [] };
    const left = filtered([{ ...section, troubles: [mixed] }], { ...everything, partner: 'Amal' });
    expect(trouble.extent).not.toBeNull();
    expect(left[0]?.troubles[0]).toMatchObject({ extent: null });
    expect(countOf(left)).toBe(1);
  });
});
