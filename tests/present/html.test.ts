import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/core/report.js';
import { en } from '../../src/messages/en/index.js';
import { htmlOf, markup } from '../../src/present/html/markup.js';
import { htmlPage, writeHtml } from '../../src/present/html.js';
import { goldenReport } from '../support/golden-report.js';
import { hostileTexts, spoilt } from '../support/hostile.js';
import { findingOf, moneyOf, reportOf, tableOf } from '../support/report-of.js';

const pageOf = (different: Partial<Report> = {}): string => writeHtml(reportOf(different), en);

/** A section of the page, from its heading to the next section's. */
function sectionOf(page: string, name: string): string {
  const start = page.indexOf(`<section id="${name}-1"`);
  if (start < 0) return '';
  const end = page.indexOf('\n<section id=', start);
  return page.slice(start, end < 0 ? undefined : end);
}

/** What a reader sees: the page without its tags, spaces joined. */
const seen = (html: string): string =>
  html
    .replace(/<style>[^]*<\/style>/, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/[\s\u00a0]+/g, ' ');

/** Every tag of a page, in order, with the names of its attributes. */
const tagsOf = (page: string): readonly string[] =>
  [...page.matchAll(/<(\/?[a-z!][a-z0-9]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/gi)].map(
    ([, name = '', attributes = '']) =>
      [name, ...[...attributes.matchAll(/([\w-]+)(?:="[^"]*")?/g)].map(([, key]) => key)].join(' '),
  );

describe('the page', () => {
  const page = writeHtml(goldenReport(), en);

  it('has its sections in order, each with a place to go to', () => {
    const names = [...page.matchAll(/<section id="([\w-]+)-1"/g)].map(([, name]) => name);
    expect(names).toEqual([
      'figures',
      'points',
      'money',
      'core',
      'rlo',
      'pressure',
      'sharing',
      'net-grant',
      'checklist',
      'findings',
      'coverage',
    ]);
    const links = [...page.matchAll(/<a href="#([\w-]+)-1">/g)].map(([, name]) => name);
    expect(links).toEqual(names);
  });

  it('needs nothing but itself', () => {
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|https?:|url\((?!#)/);
  });

  it('says its language and direction', () => {
    expect(page).toContain('<html lang="en" dir="ltr">');
    const turned = writeHtml(reportOf(), { ...en, language: 'ar', direction: 'rtl' });
    expect(turned).toContain('<html lang="ar" dir="rtl">');
  });

  it('says which file, when, by what and on whose rules', () => {
    const { coverage } = reportOf();
    const profile = { id: 'dg-echo', validFrom: null, year: 2021 };
    const header = seen(pageOf({ coverage: { ...coverage, profile } }).split('<nav')[0] ?? '');
    expect(header).toContain('Transparency report Joint project Checked on 21 Nov 2026');
    expect(header).toContain('Even Terms 0.0.0, rule set 1, donor profile DG ECHO, 2021');
  });

  it('has a table before every chart', () => {
    const parts = page.split('<figure class="chart"').slice(0, -1);
    expect(parts).toHaveLength(4);
    for (const part of parts) {
      const [, after = 'none'] = part.split('</table>').slice(-2);
      expect(seen(after).trim()).toBe('');
    }
  });

  it('leaves no placeholder and no key unsaid', () => {
    expect(seen(page)).not.toMatch(/\{\w+\}|undefined|\[object/);
  });

  it('of several reports has each place once', () => {
    const { opening, report, closing } = htmlPage(en, null);
    const both = opening + report(goldenReport(), 1) + report(goldenReport(), 2) + closing;
    const ids = [...both.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(both).toContain('<title>Transparency report</title>');
  });
});

describe('figures', () => {
  it('stand with how they were made and what may change them', () => {
    const score = { value: 0.75, of: '', how: 'From 30 lines.', mayChange: 'One sum is open.' };
    const section = sectionOf(
      pageOf({ scores: { ...reportOf().scores, disclosure: score } }),
      'figures',
    );
    expect(seen(section)).toContain('Open money 75% of the money From 30 lines. One sum is open.');
    expect(section).toContain('width="75%"');
  });

  it('that are unknown are words without a bar, never 0', () => {
    const section = sectionOf(pageOf(), 'figures');
    expect(seen(section).match(/not known/g)).toHaveLength(4);
    expect(section).not.toContain('<svg');
  });
});

describe('rates', () => {
  const money = {
    ...reportOf().money,
    byPartner: [moneyOf('Northern Aid', 0.15), moneyOf('B', 0)],
  };
  const section = sectionOf(pageOf({ money }), 'core');

  it('that nobody stated are drawn otherwise than a rate of 0', () => {
    const lines = section.split('<span class="line">').slice(1);
    expect(lines.map((line) => [/class="(\w+)" width/.exec(line)?.[1], seen(`${line}>`)])).toEqual([
      ['track', expect.stringContaining('15%')],
      ['nothing', expect.stringContaining('not known')],
      ['track', expect.stringContaining('0%')],
      ['nothing', expect.stringContaining('not known')],
    ]);
  });

  it('are named in the chart by pattern and word', () => {
    expect(section).toMatch(/class="swatch"[^>]*><rect class="full"[^]*?Effective/);
    expect(section).toMatch(/class="swatch"[^>]*><rect class="striped"[^]*?Nominal/);
  });
});

describe('findings', () => {
  const findings = [
    findingOf({ partner: 'River Collective' }),
    findingOf({ range: 'J20', row: 20, rows: [20], amount: 250, message: 'Another.' }),
    findingOf({
      rule: 'timeline/short-notice',
      severity: 'warning',
      items: ['4.2.b'],
      amount: null,
    }),
    findingOf({
      rule: 'disclosure/lump-sum',
      explained: { reason: 'A flat fee', by: 'Amal', on: '2026-11-01' },
    }),
  ];
  const page = pageOf({ findings });

  it('stand by checklist section, with place, why, fix and source', () => {
    const words = seen(sectionOf(page, 'findings'));
    expect(words).toMatch(/3\. Trust and clear terms .* 4\. Room to work and to change/);
    expect(words).toContain(
      'Budget!J7 The line gives an amount and no breakdown. River Collective 5,000',
    );
    expect(words).toContain('Why: Nobody can see what is paid for.');
    expect(words).toContain('Fix: Give quantity and unit cost.');
    expect(words).toContain('AA element 3, pillar 2, checklist 3.2.a, disclosure/lump-sum');
  });

  it('say how grave they are by word and shape', () => {
    const section = sectionOf(page, 'findings');
    expect(section).toMatch(/class="extent error"><svg[^]*?<\/svg><span>To fix: /);
    expect(section).toMatch(/class="extent warning"><svg[^]*?<\/svg><span>To discuss: /);
  });

  it('that were explained stand apart with their reason', () => {
    expect(seen(sectionOf(page, 'explained'))).toContain(
      'Left as it is: A flat fee (Amal, 1 Nov 2026)',
    );
    expect(sectionOf(page, 'findings')).not.toContain('A flat fee');
  });

  it('beyond the first sentences of one rule are named by their places', () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      findingOf({
        message: `Line ${index}.`,
        range: `J${index + 7}`,
        row: index + 7,
        rows: [index + 7],
      }),
    );
    const section = sectionOf(pageOf({ findings: many }), 'findings');
    expect(section.match(/<tr role="row"><th scope="row"/g)).toHaveLength(25);
    expect(seen(section)).toMatch(/And 15 more: Budget!J32, J33, .*J46/);
  });

  it('share what all of them should be known for', () => {
    const mayChange = 'The total is not settled.';
    const two = [
      findingOf({ mayChange }),
      findingOf({ range: 'J8', message: 'Another.', mayChange }),
    ];
    const words = seen(sectionOf(pageOf({ findings: two }), 'findings'));
    expect(words.match(/The total is not settled\./g)).toHaveLength(1);
    const one = [findingOf({ mayChange }), findingOf({ range: 'J8', message: 'Another.' })];
    expect(seen(sectionOf(pageOf({ findings: one }), 'findings'))).toContain(
      'no breakdown. The total is not settled.',
    );
  });

  it('that say the same are one row with all their places', () => {
    const same = [
      findingOf(),
      findingOf({ range: 'J8' }),
      findingOf({ sheet: 'Older', range: 'B2' }),
    ];
    const words = seen(sectionOf(pageOf({ findings: same }), 'findings'));
    expect(words).toContain('Budget!J7, J8, Older!B2 The line gives');
  });

  it('say so where there are none', () => {
    expect(seen(sectionOf(pageOf({ tables: [tableOf()] }), 'findings'))).toContain(
      'nothing to fix',
    );
    expect(seen(sectionOf(pageOf(), 'findings'))).toContain('Nothing could be judged');
  });
});

describe('points for the next meeting', () => {
  it('are at most five', () => {
    const many = Array.from({ length: 8 }, (_, index) => findingOf({ rule: `x/rule-${index}` }));
    const section = sectionOf(pageOf({ findings: many }), 'points');
    expect(section.match(/<li>/g)).toHaveLength(5);
  });
});

describe('the checklist', () => {
  it('says each status in words, with what speaks to it', () => {
    const item = {
      item: '3.2.a',
      element: 3,
      pillar: '3.2',
      status: 'not-evidenced' as const,
      findings: [0],
      evidence: [{ rule: 'x/y', sheet: 'Budget', range: 'B7', message: 'One line shows it.' }],
      answers: [{ partner: 'River Collective', value: 2 }],
      reason: null,
    };
    const words = seen(
      sectionOf(pageOf({ checklist: [item], findings: [findingOf()] }), 'checklist'),
    );
    expect(words).toContain('The workbook does not say 3.2.a Can every partner see');
    expect(words).toContain('Some amounts do not show what they are made of');
    expect(words).toContain('Budget!B7: One line shows it.');
    expect(words).toContain('River Collective 2');
  });
});

describe('texts out of cells', () => {
  const tags = tagsOf(writeHtml(spoilt(goldenReport(), 'plain'), en));

  it.each(hostileTexts)('stay texts: %j', (text) => {
    const page = writeHtml(spoilt(goldenReport(), text), en);
    expect(tagsOf(page)).toEqual(tags);
    expect(page.replace(/<style>[^]*<\/style>/, '').replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]/);
    expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066\u2067]/);
  });

  it('of any kind keep the page as it is', () => {
    const marks = [...'<>"\'`&/=!-;#'];
    const shape = tagsOf(htmlOf(markup`<p title="${'x'}">${'y'}</p>`));
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...marks, 'a', ' ', '\u0000') }), (text) => {
        const html = htmlOf(markup`<p title="${text}">${text}</p>`);
        expect(tagsOf(html)).toEqual(shape);
        expect(html.match(/[<>]/g)).toHaveLength(4);
        expect(html.match(/"/g)).toHaveLength(2);
      }),
    );
  });

  it('that would be formulas where the table is pasted are marked as text', () => {
    const money = { ...reportOf().money, byPartner: [moneyOf(' =HYPERLINK("x")', 0)] };
    expect(seen(sectionOf(pageOf({ money }), 'money'))).toContain(`' =HYPERLINK("x")`);
  });

  it('cannot be taken for markup by mistake', () => {
    // @ts-expect-error A string is no markup.
    expect(() => htmlOf('<b>bold</b>')).not.toThrow();
    // @ts-expect-error Nor is something that looks like it.
    expect(() => htmlOf({ html: '<b>bold</b>' })).not.toThrow();
  });
});
