import { readdirSync, readFileSync } from 'node:fs';

/** What generated budgets are worded with in one language, from `words/*.txt`. */
export interface Words {
  /** ISO 639-1. */
  readonly language: string;
  /** How the language groups thousands and marks decimals. */
  readonly numbers: { readonly group: string; readonly decimal: string; readonly digits: string };
  /** The wordings of a concept: a heading, a total, a note. */
  readonly of: (key: string) => readonly string[];
  readonly sections: readonly NamedItems[];
  /** Headings of a timeline, and things to do. */
  readonly tasks: { readonly headings: readonly string[]; readonly items: readonly string[] };
}

export interface NamedItems {
  readonly name: string;
  readonly items: readonly string[];
}

const folder = new URL('words/', import.meta.url);

export const languages: readonly Words[] = readdirSync(folder)
  .sort()
  .map((file) => wordsIn(file.replace('.txt', ''), readFileSync(new URL(file, folder), 'utf8')));

function wordsIn(language: string, text: string): Words {
  const lists = new Map<string, readonly string[]>();
  const sections: NamedItems[] = [];
  let tasks: Words['tasks'] = { headings: [], items: [] };
  for (const line of text.split('\n')) {
    const [, key = '', value = ''] = /^([a-z-]+): (.*)$/.exec(line) ?? [];
    const [before = '', after = ''] = value.split(' = ');
    if (key === 'section') sections.push({ name: before, items: after.split('; ') });
    else if (key === 'task') tasks = { headings: before.split('; '), items: after.split('; ') };
    else if (key !== '') lists.set(key, value.split('; '));
  }
  const of = (key: string) => {
    const list = lists.get(key);
    if (list === undefined) throw new Error(`${language} has no words for ${key}`);
    return list;
  };
  const [sample = ''] = of('numbers');
  return { language, numbers: habitsIn(sample), of, sections, tasks };
}

/** How `1.234,56` groups and marks. */
function habitsIn(sample: string): Words['numbers'] {
  const [group = '', decimal = ''] = sample.replace(/[\d٠-٩]/g, '');
  return { group, decimal, digits: /[٠-٩]/.test(sample) ? '٠١٢٣٤٥٦٧٨٩' : '0123456789' };
}
