import type { Report, ReportFinding } from '../../core/report.js';
import type { Phrasebook } from '../../messages/phrasebook.js';
import { sayDate, sayShare } from '../../messages/say.js';
import { byRule } from '../meeting-points.js';
import { lineOf, type PlanRow, type SheetPlan, signRow } from '../sheet-plan.js';
import { type PageSayer, type PageText, pageSayer } from './words.js';

/** One column, as wide as the text of an A4 page. */
const columnWidths = [720];
/** Of one kind; the letter says how many more there are. */
const mostFacts = 3;

type Ask = Extract<PageText, `letter.ask.${string}`>;

/** What timeline evidence leads to; rules about what partners do among themselves are not the donor's matter. */
const asksOf: ReadonlyMap<string, Ask> = new Map([
  ['timeline/short-notice', 'letter.ask.notice'],
  ['timeline/deadline-cluster', 'letter.ask.notice'],
  ['timeline/donor-set-dates', 'letter.ask.notice'],
  ['timeline/off-day-deadline', 'letter.ask.notice'],
  ['timeline/endless-revision', 'letter.ask.notice'],
  ['timeline/rushed-design', 'letter.ask.design'],
  ['timeline/unfunded-design', 'letter.ask.design'],
  ['timeline/reporting-load', 'letter.ask.reports'],
  ['timeline/net-grant', 'letter.ask.reports'],
  ['timeline/late-funds', 'letter.ask.payments'],
  ['timeline/slow-decision', 'letter.ask.payments'],
]);

/**
 * A courteous letter to the donor that partners change and send together: facts, what they cost partners, and what is
 * asked. Everything in it rests on a finding that is open or on the register.
 * @returns `undefined` where nothing found comes from a donor's rules or dates
 */
export function donorLetter(report: Report, phrasebook: Phrasebook): SheetPlan | undefined {
  const say = pageSayer(report, phrasebook);
  const findings = report.findings.filter((finding) => isDonorsMatter(finding, report));
  if (findings.length === 0) return undefined;
  const donor = report.partners.find(({ kind }) => kind === 'donor')?.name;
  const partners = report.partners.filter(({ kind }) => kind !== 'donor').map(({ name }) => name);
  const costs = costsOf(report, say, phrasebook);
  return {
    title: say('letter.tab'),
    rightToLeft: phrasebook.direction === 'rtl',
    columnWidths,
    frozenRows: 0,
    rows: [
      lineOf(say('letter.note'), 'quiet'),
      [],
      paragraph(sayDate(phrasebook, report.today)),
      paragraph(donor === undefined ? say('letter.toUnnamed') : say('letter.to', { donor })),
      [],
      paragraph(say('letter.greeting')),
      paragraph(
        partners.length === 0
          ? say('letter.introUnnamed')
          : say('letter.intro', { partners: { list: partners } }),
      ),
      ...part(say('letter.facts'), factsOf(findings, say)),
      ...part(say('letter.costs'), costs),
      ...part(say('letter.asks'), asksIn(findings, report, say)),
      [],
      paragraph(say('letter.close')),
      paragraph(say('letter.regards')),
      ...partners.flatMap((partner) => [[], paragraph(say('letter.sign', { partner }))]),
      [],
      signRow,
    ],
  };
}

/** Forced by a donor's rule, or about the calendar where the lead or all together did not set the days. */
function isDonorsMatter(finding: ReportFinding, { deadlines }: Report): boolean {
  if (finding.explained !== null) return false;
  if (finding.donorRule) return true;
  if (!asksOf.has(finding.rule)) return false;
  const own = deadlines.filter(
    ({ sheet, row }) => sheet === finding.sheet && finding.rows.includes(row),
  );
  return own.length === 0 || own.some(({ setBy }) => setBy === 'donor');
}

function factsOf(findings: readonly ReportFinding[], say: PageSayer): readonly PlanRow[] {
  return byRule(findings).flatMap((group) => {
    const shown = group.slice(0, mostFacts).map(({ message }) => message);
    const more = group.length - shown.length;
    return [
      ...shown.map((fact) => paragraph(say('letter.fact', { fact }))),
      ...(more === 0 ? [] : [paragraph(say('letter.more', { count: more }))]),
    ];
  });
}

/** Hours, pressure and rates, side by side, as far as they are known. */
function costsOf(
  { netGrant, pressure, money }: Report,
  say: PageSayer,
  phrasebook: Phrasebook,
): readonly PlanRow[] {
  const pressures = pressure.flatMap(({ partner, value }) =>
    partner === null || value === null ? [] : [`${partner} ${value}`],
  );
  const rates = money.byPartner.flatMap(({ partner, coreRate }) =>
    coreRate === null ? [] : [`${partner} ${sayShare(phrasebook, coreRate)}`],
  );
  return [
    ...netGrant.map(({ partner, hours, cost }) =>
      paragraph(
        cost === null
          ? say('letter.hours', { partner, hours })
          : say('letter.hoursCost', { partner, hours, cost: { money: cost } }),
      ),
    ),
    ...(pressures.length === 0
      ? []
      : [paragraph(say('letter.pressure', { pressures: { list: pressures } }))]),
    ...(rates.length === 0 ? [] : [paragraph(say('letter.rates', { rates: { list: rates } }))]),
  ];
}

/** Each once, in the order of the facts; direct funding where local partners have none. */
function asksIn(
  findings: readonly ReportFinding[],
  { partners, register }: Report,
  say: PageSayer,
): readonly PlanRow[] {
  const asks = findings.map(({ rule }) => asksOf.get(rule) ?? 'letter.ask.overhead');
  const local = partners.filter(({ kind }) => kind === 'rlo' || kind === 'local-ngo');
  const indirect = local.filter(({ name }) =>
    register.some(({ partner, funding }) => partner === name && isIndirect(funding)),
  );
  return [
    ...[...new Set(asks)].map((ask) => paragraph(say(ask))),
    ...(indirect.length === 0
      ? []
      : [
          paragraph(
            say('letter.ask.direct', { partners: { list: indirect.map(({ name }) => name) } }),
          ),
        ]),
  ];
}

function isIndirect(funding: Report['register'][number]['funding']): boolean {
  return funding === 'sub-grant' || funding === 'contract' || funding === 'none';
}

function part(title: string, rows: readonly PlanRow[]): readonly PlanRow[] {
  return rows.length === 0 ? [] : [[], lineOf(title, 'heading'), ...rows];
}

function paragraph(words: string): PlanRow {
  return lineOf(words, 'body');
}
