import { describe, expect, test } from 'vitest';
import { en } from '../../src/messages/en/index.js';
import { writeGithub } from '../../src/present/github.js';
import { writeHtml } from '../../src/present/html.js';
import { writeMarkdown } from '../../src/present/markdown.js';
import { donorLetter } from '../../src/present/pages/donor-letter.js';
import { organisationPage } from '../../src/present/pages/organisation-page.js';
import { layOutReport } from '../../src/present/report-tab.js';
import { sarifLog } from '../../src/present/sarif.js';
import type { SheetPlan } from '../../src/present/sheet-plan.js';
import { budgetPlan } from '../../src/present/tabs/budget.js';
import { checklistPlan } from '../../src/present/tabs/checklist.js';
import { timelinePlan } from '../../src/present/tabs/timeline.js';
import { writeText } from '../../src/present/text.js';
import { hostileTexts } from '../support/hostile.js';
import { type HostileCheck, hostileCheck } from '../support/hostile-report.js';
import { asTabName, marked, surelyShown, type WayIn, waysIn } from '../support/hostile-workbook.js';

interface SarifResult {
  readonly message: { readonly text: string };
}

/** What somebody gets to see, as its words, and what in it would do something. */
interface Shown {
  readonly words: string;
  readonly live: readonly string[];
  /** What it is built of, whatever the words; the same for every text. */
  readonly shape: unknown;
}

const turning = /[\u202a-\u202e\u2066\u2067]/g;
const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066\u2067]/g;

const found = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(({ 0: sign, index }) =>
    JSON.stringify(text.slice(Math.max(0, index - 20), index + 20) + sign),
  );

/** Everything that is made of a report but what only a host can show, and how words are read back out of it. */
const waysOut: Readonly<Record<string, (check: HostileCheck) => Shown>> = {
  'the terminal': ({ report }) => {
    const text = writeText(report, en);
    return { words: text, live: found(text, steering), shape: undefined };
  },
  'the HTML report': ({ report }) => htmlShown(writeHtml(report, en)),
  'the Markdown report': ({ report }) => {
    const text = writeMarkdown(report, en);
    const bare = text.replace(/\\./g, '').replace(/^>/gm, '');
    return {
      words: text.replace(/\\(.)/g, '$1').replace(/&amp;/g, '&'),
      live: [...found(text, steering), ...found(bare, /[<>[\]`]|:\/\/|www\.|@\w/g)],
      shape: text.split('\n').map((line) => /^(?:#+|\||-|>|\d+\.)?/.exec(line)?.[0]),
    };
  },
  SARIF: ({ report }) => {
    const results = sarifLog(report.program, en).results(report, 'a.xlsx');
    const texts = results.map((result) => (JSON.parse(result) as SarifResult).message.text);
    return {
      words: texts.join('\n').replace(/\{\{|\}\}/g, (pair) => pair.charAt(0)),
      live: texts.flatMap((text) => [
        ...found(text, steering),
        ...found(text.replace(/\{\{|\}\}/g, ''), /[{}]|\]\(/g),
      ]),
      shape: texts.length,
    };
  },
  'workflow commands': ({ report }) => {
    const text = writeGithub(report, 'a.xlsx', en);
    const lines = text.split('\n').slice(0, -1);
    const isCommand = /^::(?:error|warning|notice) file=a\.xlsx,title=[^:,]*::/;
    return {
      words: text.replace(/%0A/g, '\n').replace(/%25/g, '%'),
      live: [...found(text, steering), ...lines.filter((line) => !isCommand.test(line))],
      shape: lines.length,
    };
  },
  'the report tab': ({ report }) => tabsShown([layOutReport(report, en)]),
  'pages of organisations': ({ report }) =>
    tabsShown(report.partners.map(({ name }) => organisationPage(report, name, en))),
  'the letter to the donor': ({ report }) => tabsShown([donorLetter(report, en)]),
  'the checklist': ({ report }) => tabsShown([checklistPlan(report, en)]),
  'tabs to fill in': ({ report }) => {
    const names = report.partners.map(({ name }) => name);
    return tabsShown([budgetPlan(names, en), timelinePlan(names, en)]);
  },
};

function htmlShown(page: string): Shown {
  const body = page.replace(/<style>[^]*<\/style>/, '');
  const tag = /<(\/?[a-z!][a-z0-9]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/gi;
  const between = body.replace(tag, ' ');
  return {
    words: between
      .replace(/&#39;/g, "'")
      .replace(/&quot;/g, '"')
      .replace(/&#96;/g, '`')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&'),
    live: [...found(page, steering), ...found(between, /[<>]/g)],
    shape: [...body.matchAll(tag)].map(([, name, attributes = '']) => [
      name,
      [...attributes.matchAll(/([\w-]+)(?:="[^"]*")?/g)].map(([, key]) => key).join(' '),
    ]),
  };
}

/** Formulas of ours are over cells of their tab, and hold no text at all; links lead to cells. */
function tabsShown(plans: readonly (SheetPlan | undefined)[]): Shown {
  const whole = plans.flatMap((plan) => plan ?? []);
  const cells = whole.flatMap(({ rows }) => rows.flat()).flatMap((cell) => cell ?? []);
  const texts = [
    ...whole.map(({ title }) => title),
    ...cells.flatMap((cell) => ('text' in cell ? [cell.text] : [])),
    ...cells.flatMap((cell) => ('note' in cell ? [cell.note] : [])),
    ...whole.flatMap(({ choices = [] }) => choices.flatMap(({ words }) => words)),
  ];
  const formulas = cells.flatMap((cell) => (cell.kind === 'formula' ? [cell.formula] : []));
  return {
    words: texts.join('\n'),
    live: [
      ...texts.flatMap((text) => found(text, turning)),
      ...formulas.filter((formula) => /[^=A-Z\d:$*+(),/-]/.test(formula)),
    ],
    shape: whole.map(({ rows }) => rows.map((row) => row.map((cell) => cell?.kind))),
  };
}

/** Marks that cannot be seen, or that a way out puts between, are left aside. */
const bare = (text: string): string =>
  text.replace(/[\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069]/g, '');

/** Which ways in can be read on a way out. */
function shownWays(words: string, text: string): readonly WayIn[] {
  const all = bare(words);
  return waysIn.filter((way) => {
    const own = text.length > 200 ? text.slice(0, surelyShown) : text;
    const come = marked(own, way);
    return all.includes(bare(way === 'tab' ? asTabName(come) : come));
  });
}

const lengthy = ['=HYPERLINK("https://evil.example","x")', '<img src=x onerror=alert(1)>', 'long '];
const texts = [...hostileTexts, ...lengthy.map((text) => text.repeat(50_000 / text.length))];

/** The same words without what does something; what parts names stays, for it tells how many there are. */
const tamed = (text: string): string => text.replace(/[<>"'=@{}$\u0080-\uffff]/g, 'x');

describe.each(texts.map((text) => [text.slice(0, 40), text] as const))('%j', (_, text) => {
  const check = hostileCheck((way) => marked(text, way));
  const harmless = hostileCheck((way) => marked(tamed(text), way));
  const rulesIn = ({ report }: HostileCheck) => report.findings.map(({ rule }) => rule).sort();

  test('changes no judgement', () => {
    expect(rulesIn(check)).toEqual(rulesIn(harmless));
  });

  test.each(Object.entries(waysOut))('is text, and all of it, in %s', (_name, show) => {
    const usual = show(harmless);
    const { words, live, shape } = show(check);
    expect(live).toEqual([]);
    expect(shownWays(words, text)).toEqual(shownWays(usual.words, tamed(text)));
    expect(shape).toEqual(usual.shape);
  });
});

/** What nothing but the spreadsheet and the panel show. */
const unquoted = [
  'column',
  'section',
  'unit',
  'remark',
  'note',
  'alias',
  'kind',
  'country',
  'language',
];

test('what comes in comes out somewhere, but for what no report quotes', () => {
  const check = hostileCheck((way) => marked('Harmless words', way));
  const shown = Object.values(waysOut).flatMap((show) =>
    shownWays(show(check).words, 'Harmless words'),
  );
  expect(waysIn.filter((way) => !shown.includes(way))).toEqual(unquoted);
});
