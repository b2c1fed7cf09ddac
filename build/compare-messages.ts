import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pluralCategory, pluralForms } from '../src/messages/plurals.js';
import { typographyFaults } from './message-typography.js';
import { namesInAllLanguages, spelledAsInEnglish } from './spelled-alike.js';

const root = 'src/messages';

/** One thing to mend in a language's texts. */
export interface MessageFault {
  /** The message file, as `rules/timeline.json`. */
  readonly file: string;
  readonly key: string;
  readonly fault: string;
}

type Json = string | { readonly [key: string]: Json };
type Texts = Exclude<Json, string>;

/** How a language's message files differ in shape from the English ones: keys, placeholders, plural forms, empty texts. */
export function compareMessages(language: string): readonly MessageFault[] {
  return messageFiles('en').flatMap((file) =>
    compareTexts(textsIn('en', file), textsIn(language, file), language).map((fault) => ({
      file,
      ...fault,
    })),
  );
}

/** Message files of a language that English has none for. */
export function filesLeftOver(language: string): readonly string[] {
  const english = messageFiles('en');
  return messageFiles(language).filter((file) => !english.includes(file));
}

type Fault = Omit<MessageFault, 'file'>;

/** What is to mend in a tree of texts, key by key. */
export function compareTexts(english: Texts, own: Texts, language: string): readonly Fault[] {
  const leftOver = Object.keys(own).filter((key) => english[key] === undefined);
  return [
    ...Object.entries(english).flatMap(([key, text]) => {
      const faults = isGroup(text)
        ? groupFaults(text, own[key], language)
        : textFaults(key, text, own[key], language);
      return faults.map((fault) => ({ ...fault, key: joined(key, fault.key) }));
    }),
    ...leftOver.map((key) => ({ key, fault: 'left over: English has no such key' })),
  ];
}

function groupFaults(english: Texts, own: Json | undefined, language: string): readonly Fault[] {
  if (typeof own === 'string') return [{ key: '', fault: 'is one text; English has several here' }];
  return compareTexts(english, own ?? {}, language);
}

function textFaults(
  key: string,
  english: Json,
  own: Json | undefined,
  language: string,
): readonly Fault[] {
  if (key === 'note') return own === undefined ? [{ key: '', fault: 'missing' }] : [];
  if (own === undefined) return [{ key: '', fault: 'missing' }];
  const faults = [
    ...formFaults(english, own, language),
    ...placeholderFaults(english, own),
    ...Object.values(formsOf(own)).flatMap((text) => wordFaults(english, text, language)),
  ];
  return [...new Set(faults)].map((fault) => ({ key: '', fault }));
}

/** An English text without plural forms may have some in another language, not the other way round. */
function formFaults(english: Json, own: Json, language: string): readonly string[] {
  if (typeof own === 'string') {
    return typeof english === 'string' ? [] : ['needs plural forms, as in English'];
  }
  const { plural, ...forms } = own;
  const wanted = pluralForms(language);
  const hasZero = typeof english !== 'string' && english['zero'] !== undefined;
  const known = [...wanted, 'zero'];
  const governs = typeof english === 'string' ? undefined : english['plural'];
  return [
    ...(governs === undefined || plural === governs ? [] : [`plural is to be "${said(governs)}"`]),
    ...wanted.filter((form) => forms[form] === undefined).map((form) => `lacks the form ${form}`),
    ...(hasZero && forms['zero'] === undefined ? ['lacks the form zero'] : []),
    ...Object.keys(forms)
      .filter((form) => !known.includes(form))
      .map((form) => `has a form ${form}, which ${language} does not have`),
    ...bareOneFaults(own, language),
  ];
}

/** Where the form for one is said of 0 and 1.5 as well, a `1` written out would be wrong. */
function bareOneFaults({ plural, zero, one }: Texts, language: string): readonly string[] {
  if (pluralCategory(language, zero === undefined ? 0 : 1.5) !== 'one') return [];
  const isBare = /(^|[^{\w])1(?!\w)/.test(said(one)) && !placeholdersIn(one).has(said(plural));
  return isBare ? [`the form one is also said of 0 or 1.5: write {${said(plural)}}, not 1`] : [];
}

/** All placeholders that English has; only the one that the plural hangs on may be left out of a form. */
function placeholderFaults(english: Json, own: Json): readonly string[] {
  const wanted = placeholdersIn(english);
  const governs = typeof own === 'string' ? undefined : said(own['plural']);
  const inZero = typeof english === 'string' ? undefined : placeholdersIn(english['zero']);
  return Object.entries(formsOf(own)).flatMap(([form, text]) => {
    const found = placeholdersIn(text);
    const due = form === 'zero' && inZero !== undefined ? inZero : dueIn(english, wanted);
    return [
      ...[...due]
        .filter((name) => name !== governs && !found.has(name))
        .map((name) => `lacks {${name}}${form === '' ? '' : ` in ${form}`}`),
      ...[...found].filter((name) => !wanted.has(name)).map((name) => `has {${name}} too much`),
    ];
  });
}

/** Where the English forms differ in their placeholders, those that all but `zero` have. */
function dueIn(english: Json, all: ReadonlySet<string>): ReadonlySet<string> {
  if (typeof english === 'string') return all;
  const forms = Object.entries(formsOf(english)).filter(([form]) => form !== 'zero');
  const each = forms.map(([, text]) => placeholdersIn(text));
  return new Set([...all].filter((name) => each.every((own) => own.has(name))));
}

function wordFaults(english: Json, text: string, language: string): readonly string[] {
  if (text.trim() === '') return ['is empty'];
  const isSame = Object.values(formsOf(english)).includes(text);
  const words = text.replace(/\{\w+\}/g, '').replace(/^\P{L}+|\P{L}+$/gu, '');
  const mayBe =
    !/\p{L}/u.test(words) ||
    namesInAllLanguages.includes(words) ||
    (spelledAsInEnglish[language] ?? []).includes(words);
  return [...(isSame && !mayBe ? ['is as in English'] : []), ...typographyFaults(text, language)];
}

function formsOf(text: Json): Readonly<Record<string, string>> {
  if (typeof text === 'string') return { '': text };
  const forms = Object.entries(text).filter(([form]) => form !== 'plural');
  return Object.fromEntries(forms.map(([form, words]) => [form, said(words)]));
}

function placeholdersIn(text: Json | undefined): ReadonlySet<string> {
  const words = Object.values(text === undefined ? {} : formsOf(text)).join(' ');
  return new Set([...words.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name));
}

function isGroup(text: Json): text is Texts {
  return typeof text !== 'string' && text['plural'] === undefined;
}

function said(text: Json | undefined): string {
  return typeof text === 'string' ? text : '';
}

function joined(one: string, other: string): string {
  return other === '' ? one : `${one} > ${other}`;
}

function messageFiles(language: string): readonly string[] {
  const folder = join(root, language);
  if (!existsSync(folder)) return [];
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return all.filter((file) => file.endsWith('.json')).sort();
}

function textsIn(language: string, file: string): Texts {
  const path = join(root, language, file);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Texts) : {};
}
