import type { Report } from '../../core/report.js';
import { serialOfIso } from '../../core/workbook/calendar.js';
import type { Phrasebook } from '../../messages/phrasebook.js';
import { sayDate, sayShare } from '../../messages/say.js';
import { meetingPoints, pointText } from '../meeting-points.js';
import { plainText } from '../plain-text.js';
import { moneyFormat } from '../report-tab-money.js';
import { placeCell } from '../report-tab-place.js';
import { inCurrency, type Speaker, speakerFor } from '../report-tab-words.js';
import {
  lineOf,
  numberOr,
  type PlanCell,
  type PlanRow,
  type SheetPlan,
  signRow,
  text,
} from '../sheet-plan.js';
import { formats } from '../tabs/form.js';
import { wordAlone } from '../term-alone.js';
import { type TabText, tabText } from '../tabs/words.js';
import { type PageSayer, pageSayer } from './words.js';

/** A figure, what it is, and four narrow columns for dates and days: as wide as A4 upright. */
const columnWidths = [110, 360, 85, 95, 75, 65];
/** Sheets takes names of a hundred letters; a number may follow. */
const longestName = 60;

interface Page {
  readonly report: Report;
  readonly partner: string;
  readonly speaker: Speaker;
  readonly say: PageSayer;
}

/**
 * What the check says of one organisation, for itself: its money and rate, its hours, its deadlines, its place in the
 * partnership and what to ask.
 * @param report in the organisation's own language, as `phrasebook` is
 */
export function organisationPage(
  report: Report,
  partner: string,
  phrasebook: Phrasebook,
): SheetPlan {
  const page: Page = {
    report,
    partner,
    speaker: speakerFor(report, phrasebook),
    say: pageSayer(report, phrasebook),
  };
  const name = plainText(partner);
  const shown = name.length > longestName ? `${name.slice(0, longestName)}…` : name;
  return {
    title: page.say('page.tab', { organisation: shown }),
    rightToLeft: phrasebook.direction === 'rtl',
    columnWidths,
    frozenRows: 1,
    rows: [
      lineOf(partner, 'title'),
      ...[titleNote(page), note(page.say('page.open'))],
      ...[moneyRows, hourRows, deadlineRows, placeRows, askRows].flatMap((rows) => [
        [],
        ...rows(page),
      ]),
      [],
      signRow,
    ],
  };
}

function titleNote({ report, partner, speaker, say }: Page): PlanRow {
  const date = sayDate(speaker.voice.phrasebook, report.today);
  const file = report.source.file ?? speaker.say('unnamedFile');
  return note(say('page.about', { organisation: partner, date, file }));
}

function moneyRows({ report, partner, speaker, say }: Page): readonly PlanRow[] {
  const heading = lineOf(say('page.money'), 'heading');
  const own = report.money.byPartner.find((one) => one.partner === partner);
  if (own === undefined) return [heading, note(say('page.notInBudget'))];
  const unknown = speaker.say('unknown');
  const others = report.money.byPartner.flatMap(({ partner: name, coreRate }) =>
    name === partner || coreRate === null
      ? []
      : [`${name} ${sayShare(speaker.voice.phrasebook, coreRate)}`],
  );
  return [
    heading,
    figure(own.total, moneyFormat([own.total]), inCurrency(speaker, say('page.total')), unknown),
    ...(own.share === null ? [] : [note(say('page.totalShare', { share: { share: own.share } }))]),
    figure(own.coreRate, '0.0%', say('page.rate'), unknown),
    note(say('page.rateMeans')),
    ...(others.length === 0 ? [] : [note(say('page.others', { rates: { list: others } }))]),
    figure(own.nominalRate, '0.0%', say('page.nominal'), unknown),
  ];
}

function hourRows({ report, partner, speaker, say }: Page): readonly PlanRow[] {
  const heading = lineOf(say('page.hours'), 'heading');
  const own = report.netGrant.find((one) => one.partner === partner);
  if (own === undefined) return [heading, note(say('page.noHours'))];
  const { hours, rate, cost, share } = own;
  const isKnown = rate !== null && cost !== null;
  return [
    heading,
    figure(hours, moneyFormat([hours]), say('page.hoursWhat'), speaker.say('unknown')),
    note(
      isKnown
        ? say('page.hoursCost', { rate: { money: rate }, cost: { money: cost } })
        : say('page.hoursUnknown'),
    ),
    ...(share === null ? [] : [note(say('page.hoursShare', { share: { share } }))]),
  ];
}

function deadlineRows({ report, partner, speaker, say }: Page): readonly PlanRow[] {
  const { phrasebook } = speaker.voice;
  const head = (key: TabText) => text(tabText(phrasebook, key), 'column-head');
  const heading = lineOf(say('page.deadlines'), 'heading');
  const own = report.deadlines.filter(({ partners }) => partners.includes(partner));
  if (own.length === 0) return [heading, note(say('page.noDeadlines'))];
  return [
    heading,
    [
      head('timeline.due'),
      head('timeline.what'),
      head('timeline.askedOn'),
      head('timeline.setBy'),
      text(say('page.notice'), 'number-head'),
      text(tabText(phrasebook, 'timeline.hours'), 'number-head'),
    ],
    ...own.map(({ due, what, askedOn, notice, hours, partners, setBy }): PlanRow => [
      day(due),
      text(what),
      askedOn === null ? text(speaker.say('kindNotSaid'), 'quiet') : day(askedOn),
      setBy === null
        ? text(speaker.say('kindNotSaid'), 'quiet')
        : text(wordAlone(tabText(phrasebook, `choice.${setBy}`))),
      numberOr(notice, '0', ''),
      hoursEach(hours, partners.length),
    ]),
  ];
}

/** What several do together is split evenly, as the check does. */
function hoursEach(hours: number | null, partners: number): PlanCell {
  const own = hours === null ? null : Math.round((hours / partners) * 10) / 10;
  return numberOr(own, own === null || Math.round(own) === own ? '0' : '0.0', '');
}

/** How it is funded, what it may decide and see, since when. */
function placeRows({ report, partner, speaker, say }: Page): readonly PlanRow[] {
  const { phrasebook } = speaker.voice;
  const own = report.register.find((one) => one.partner === partner);
  const row = (label: TabText, said: string | undefined): PlanRow => [
    text(tabText(phrasebook, label), 'strong'),
    said === undefined ? text(speaker.say('kindNotSaid'), 'quiet') : text(wordAlone(said)),
  ];
  const choice = (key: TabText | null | undefined) =>
    key === null || key === undefined ? undefined : tabText(phrasebook, key);
  const access = own?.budgetAccess;
  const joined = own?.joinedOn ?? undefined;
  return [
    lineOf(say('page.place'), 'heading'),
    row('partners.funding', choice(own?.funding && `choice.${own.funding}`)),
    row('partners.decisionRole', choice(own?.decisionRole && `choice.${own.decisionRole}`)),
    row(
      'partners.budgetAccess',
      choice(access === 'none' ? 'choice.no access' : access && `choice.${access}`),
    ),
    row('partners.joinedOn', joined === undefined ? undefined : sayDate(phrasebook, joined)),
  ];
}

/** Of the open findings that name it, the gravest. */
function askRows({ report, partner, speaker, say }: Page): readonly PlanRow[] {
  const findings = report.findings.filter((finding) => finding.partner === partner);
  const points = meetingPoints({ ...report, findings });
  return [
    lineOf(say('page.ask'), 'heading'),
    ...(points.length === 0 ? [note(say('page.nothingToAsk'))] : []),
    ...points.flatMap((group, index): readonly PlanRow[] => {
      const [first] = group;
      if (first === undefined) return [];
      return [
        [
          { kind: 'number', value: index + 1, format: '0', look: 'strong' },
          text(pointText(group, speaker)),
          placeCell(first, speaker),
        ],
        note(first.message),
      ];
    }),
  ];
}

function figure(value: number | null, format: string, words: string, unknown: string): PlanRow {
  return [numberOr(value, format, unknown, 'figure'), text(words, 'strong')];
}

function day(iso: string): PlanCell {
  return { kind: 'number', value: serialOfIso(iso) ?? 0, format: formats.day, look: 'date' };
}

function note(words: string): PlanRow {
  return [undefined, text(words, 'quiet')];
}
