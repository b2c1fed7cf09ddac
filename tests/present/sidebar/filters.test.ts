import { describe, expect, it } from 'vitest';
import { findingOf } from '../../support/report-of.js';
import { view } from './view-of.js';

const lump = findingOf({ partner: 'Amal' });
const late = findingOf({ rule: 'timeline/late-funds', partner: 'Unity', items: ['4.2.c'] });

describe('what findings can be filtered by', () => {
  it('organisations and topics, each where there is a choice', () => {
    expect(view({ findings: [lump, late, findingOf()] }).filters).toEqual({
      partners: ['Amal', 'Unity'],
      kinds: [
        { value: 'disclosure', label: 'Open figures' },
        { value: 'timeline', label: 'Time and deadlines' },
      ],
    });
  });

  it.each([
    ['no findings', []],
    ['all of one organisation about one thing', [lump, findingOf({ partner: 'Amal' })]],
  ])('%s: nothing', (_, findings) => {
    expect(view({ findings }).filters).toEqual({ partners: [], kinds: [] });
  });

  it('each finding says whom it concerns and whether a donor’s rule forces it', () => {
    const forced = { ...late, donorRule: true };
    const [trouble] = view({ findings: [forced] }).sections[0]?.troubles ?? [];
    expect(trouble).toMatchObject({ kind: 'timeline' });
    expect(trouble?.findings[0]).toMatchObject({ partner: 'Unity', donorRule: true });
  });
});
