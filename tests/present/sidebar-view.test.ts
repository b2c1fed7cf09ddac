import { describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en/index.js';
import { view } from './sidebar/view-of.js';

describe('the page’s own texts', () => {
  it('come by their short keys, placeholders left in', () => {
    const { texts, language, direction } = view({});
    expect(texts['checkAgain']).toBe('Check again');
    expect(texts['done.createReport']).toContain('{sheet}');
    expect(Object.keys(texts).filter((key) => key.startsWith('page.'))).toEqual([]);
    expect([language, direction]).toEqual(['en', 'ltr']);
  });

  it('are all plain sentences, since the page cannot choose plural forms', () => {
    const ours = Object.entries(en.ui.sidebar).filter(([key]) => key.startsWith('page.'));
    expect(ours.filter(([, text]) => typeof text !== 'string')).toEqual([]);
  });
});
