import type { Opening } from '../protocol.js';

/** A text of the page by its key, with facts put into its `{placeholders}`. */
export type Words = (key: string, facts?: Readonly<Record<string, string>>) => string;

/** The page's texts in the person's language; each fact is kept apart from the direction of the sentence. */
export function wordsOf({ words, direction }: Opening): Words {
  return (key, facts = {}) =>
    (words[key] ?? key).replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const fact = facts[name];
      if (fact === undefined) return placeholder;
      return direction === 'rtl' ? `\u2068${fact}\u2069` : fact;
    });
}

/** Puts the texts into elements that name theirs: `data-say` for the content, `data-label` for the name. */
export function sayAll(words: Words): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-say]')) {
    place.textContent = words(place.dataset['say'] ?? '');
  }
  for (const place of document.querySelectorAll<HTMLElement>('[data-label]')) {
    place.setAttribute('aria-label', words(place.dataset['label'] ?? ''));
  }
  for (const place of document.querySelectorAll<HTMLElement>('[data-title]')) {
    place.title = words(place.dataset['title'] ?? '');
  }
}
