import { ar, en, es, fr, pt_PT, type PluralCategory } from 'make-plural/cardinals';

/** `pt_PT` says *0 linhas*, which is right in Brazil too; the other Portuguese rule would say *0 linha*. */
const categories: Readonly<Record<string, (count: number) => PluralCategory>> = {
  ar,
  en,
  es,
  fr,
  pt: pt_PT,
};

/** Which form of a text a number takes in a language; `other` in one whose rule is not known. */
export function pluralCategory(language: string, count: number): PluralCategory {
  return categories[language]?.(count) ?? 'other';
}

/**
 * The forms that a language's texts need, `other` last. Numbers are written in digits, so the form that some languages
 * have for whole millions (*un million de lignes*) is not among them.
 */
export function pluralForms(language: string): readonly PluralCategory[] {
  const counts = [0, 0.5, 1, 1.5, ...Array.from({ length: 200 }, (_, index) => index + 2)];
  const found = new Set(counts.map((count) => pluralCategory(language, count)));
  return [...[...found].filter((form) => form !== 'other' && form !== 'zero'), 'other'];
}
