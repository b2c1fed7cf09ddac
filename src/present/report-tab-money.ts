import type { Report } from '../core/report.js';
import { plainBlock, type TabBlock, withChart } from './report-tab-block.js';
import { moneyHead, type Speaker } from './report-tab-words.js';
import { bandOf, lineOf, numberOr, type PlanRow, text, type TextCell } from './sheet-plan.js';
import { termAlone } from './term-alone.js';

const rateFormat = '0.0%';
const indexFormat = '0';
const moneyColumns = ['direct', 'core', 'kept', 'passedOn'] as const;

/** Who gets how much, and what passes through whose hands. */
export function moneyBlock(report: Report, speaker: Speaker): TabBlock {
  const { say } = speaker;
  const { byPartner } = report.money;
  const heading = lineOf(say('moneyHeading'), 'heading');
  if (byPartner.length === 0) return plainBlock([heading, note(say('noOrganisations'))]);
  const format = moneyFormat(
    byPartner.flatMap(({ direct, core, passedOn }) => [direct, core, passedOn]),
  );
  const money = (value: number) => numberOr(value, format, '');
  const heads = moneyColumns.map((key) => moneyHead(speaker, key));
  const rows = [
    heading,
    organisationHeads(speaker, [...heads, say('share')]),
    ...byPartner.map(({ partner, direct, core, kept, passedOn, share }) => [
      kindOf(report, partner, speaker),
      text(partner),
      ...[direct, core, kept, passedOn].map(money),
      numberOr(share, rateFormat, say('unknown')),
    ]),
  ];
  return withChart(rows, {
    kind: 'bar',
    title: say('moneyChart'),
    columns: { first: 2, last: 4 },
    count: byPartner.length,
  });
}

/** The same rates for everybody, each with one meaning. */
export function coreCostsBlock(report: Report, speaker: Speaker): readonly PlanRow[] {
  const { say } = speaker;
  const { byPartner } = report.money;
  return [
    lineOf(say('coreHeading'), 'heading'),
    ...(byPartner.length === 0
      ? [note(say('noOrganisations'))]
      : [
          note(say('coreNote')),
          organisationHeads(speaker, [say('nominal'), say('effective'), say('ofKept')]),
          ...byPartner.map(({ partner, nominalRate, coreRate, keptShare }) => [
            kindOf(report, partner, speaker),
            text(partner),
            ...[nominalRate, coreRate, keptShare].map((rate) =>
              numberOr(rate, rateFormat, say('unknown')),
            ),
          ]),
        ]),
  ];
}

/** Time, expenses and core costs apart: being paid back a bus fare is not being paid. */
export function rloBlock(report: Report, speaker: Speaker): readonly PlanRow[] {
  const { say } = speaker;
  const { time, expenses, core, share } = report.money.rloCompensation;
  const heading = lineOf(say('rloHeading'), 'heading');
  if (share === null) return [heading, note(report.scores.rloShare.how)];
  const format = moneyFormat([time, expenses, core]);
  return [
    heading,
    bandOf(
      [
        text('', 'column-head'),
        text(say('kind'), 'column-head'),
        text(moneyHead(speaker, 'amount'), 'number-head'),
      ],
      'column-head',
    ),
    [undefined, text(say('rloTime')), numberOr(time, format, '')],
    [undefined, text(say('rloExpenses')), numberOr(expenses, format, '')],
    [undefined, text(say('rloCore')), numberOr(core, format, '')],
    [undefined, text(say('rloShare')), numberOr(share, rateFormat, '')],
  ];
}

/** The pressure index is never shown without its parts. */
export function pressureBlock(report: Report, speaker: Speaker): readonly PlanRow[] {
  const { say } = speaker;
  const parts = ['notice', 'clustering', 'reporting', 'money', 'asymmetry'] as const;
  const measured = report.pressure.filter(({ value }) => value !== null);
  const heading = lineOf(say('pressureHeading'), 'heading');
  if (measured.length === 0) return [heading, note(say('noPressure'))];
  const rows = [
    heading,
    note(say('pressureNote')),
    organisationHeads(speaker, [say('index'), ...parts.map((part) => say(part))]),
    ...measured.map((one) => [
      one.partner === null ? undefined : kindOf(report, one.partner, speaker),
      text(one.partner ?? say('wholePartnership')),
      numberOr(one.value, indexFormat, say('unknown'), 'strong'),
      ...parts.map((part) => numberOr(one.parts[part], indexFormat, say('none'))),
    ]),
  ];
  return rows;
}

/** What applying and reporting cost each, side by side; left out where nobody tells its hours. */
export function netGrantBlock(report: Report, speaker: Speaker): readonly PlanRow[] {
  const { say } = speaker;
  const { netGrant } = report;
  if (netGrant.length === 0) return [];
  const format = moneyFormat(netGrant.flatMap(({ rate, cost }) => [rate ?? 0, cost ?? 0]));
  return [
    lineOf(say('netGrantHeading'), 'heading'),
    note(say('netGrantNote')),
    organisationHeads(speaker, [
      say('hours'),
      moneyHead(speaker, 'hourRate'),
      moneyHead(speaker, 'netCost'),
      say('ofGrant'),
    ]),
    ...netGrant.map(({ partner, hours, rate, cost, share }) => [
      kindOf(report, partner, speaker),
      text(partner),
      numberOr(hours, moneyFormat([hours]), ''),
      ...[rate, cost].map((value) => numberOr(value, format, say('unknown'))),
      numberOr(share, rateFormat, say('unknown')),
    ]),
  ];
}

/** Cents are shown only where some amount has them. */
export function moneyFormat(amounts: readonly number[]): string {
  const hasCents = amounts.some((amount) => Math.abs(amount - Math.round(amount)) >= 0.005);
  return hasCents ? '#,##0.00' : '#,##0';
}

function note(words: string): PlanRow {
  return [undefined, text(words, 'quiet')];
}

function organisationHeads({ say }: Speaker, numbers: readonly string[]): PlanRow {
  const heads = [
    text(say('kind'), 'column-head'),
    text(say('organisation'), 'column-head'),
    ...numbers.map((words) => text(words, 'number-head')),
  ];
  return bandOf(heads, 'column-head');
}

function kindOf(report: Report, partner: string, { say, voice }: Speaker): TextCell {
  const kind = report.partners.find(({ name }) => name === partner)?.kind ?? null;
  return kind === null
    ? text(say('kindNotSaid'), 'quiet')
    : text(termAlone(voice.phrasebook, `kind.${kind}`, kind));
}
