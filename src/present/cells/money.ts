import type { Report, ReportMoney } from '../../core/report.js';
import { shareWays } from '../../core/overhead/share-overhead.js';
import type { Phrasebook } from '../../messages/phrasebook.js';
import {
  type CellOutput,
  type CellResult,
  type CellText,
  organisationAsked,
  plainText,
  speaker,
  wordAsked,
} from './cell.js';

type Money = ReportMoney['byPartner'][number];

/** An organisation's core and indirect costs over its own direct costs, or why there is no such rate. */
export function coreRateCell(
  report: Report,
  organisation: unknown,
  phrasebook: Phrasebook,
): CellResult {
  const own = moneyAsked(report, organisation, phrasebook);
  if (typeof own === 'string') return own;
  return own.coreRate ?? speaker(phrasebook)('noDirectCosts', { organisation: own.partner });
}

/** An organisation's part of all the money, 0–1. */
export function shareCell(
  report: Report,
  organisation: unknown,
  phrasebook: Phrasebook,
): CellResult {
  const own = moneyAsked(report, organisation, phrasebook);
  if (typeof own === 'string') return own;
  return own.share ?? speaker(phrasebook)('noTotal');
}

function moneyAsked(report: Report, wanted: unknown, phrasebook: Phrasebook): Money | string {
  const asked = organisationAsked(wanted, report.partners, phrasebook);
  if (typeof asked === 'string') return asked;
  const own = report.money.byPartner.find(({ partner }) => partner === asked.name);
  return own ?? speaker(phrasebook)('noMoney', { organisation: asked.name });
}

/** A row an organisation: direct, core and passed-on money, and the two rates. */
export function coreCostsCells(report: Report, phrasebook: Phrasebook): CellResult {
  const text = speaker(phrasebook);
  const { byPartner } = report.money;
  if (byPartner.length === 0) return text('nobodyNamed');
  const rate = (value: number | null) => value ?? text('notKnown');
  return [
    heads(['organisation', 'direct', 'core', 'passedOn', 'nominalRate', 'coreRate'], phrasebook),
    ...byPartner.map(({ partner, direct, core, passedOn, nominalRate, coreRate }) => [
      partner,
      direct,
      core,
      passedOn,
      rate(nominalRate),
      rate(coreRate),
    ]),
  ];
}

/** The part of the money that is for refugee-led organisations, 0–1, or what it takes to tell. */
export function rloShareCell({ scores }: Report): CellResult {
  return scores.rloShare.value ?? scores.rloShare.how;
}

/** What refugee-led organisations get for time, for expenses and for core costs, and their part of the money. */
export function rloCells(report: Report, phrasebook: Phrasebook): CellResult {
  const share = rloShareCell(report);
  if (typeof share === 'string') return share;
  const { time, expenses, core } = report.money.rloCompensation;
  return [
    heads(['time', 'expenses', 'core', 'share'], phrasebook),
    [time, expenses, core, report.scores.rloShare.value ?? ''],
  ];
}

/** A row an organisation: core costs now, as shared in one way, and the difference. */
export function sharedOverheadCells(
  report: Report,
  wanted: unknown,
  phrasebook: Phrasebook,
): CellResult {
  const text = speaker(phrasebook);
  const model = wordAsked(wanted, shareWays);
  if (model === undefined) {
    const facts = { asked: plainText(wanted), choices: { list: shareWays } };
    return text(facts.asked === '' ? 'whichModel' : 'unknownModel', facts);
  }
  const rows = report.overheadSharing.filter((one) => one.model === model);
  if (rows.length === 0) return text('nothingToShare', { model });
  return [
    heads(['organisation', 'now', 'shared', 'difference'], phrasebook),
    ...rows.map(({ partner, now, shared, difference }) => [partner, now, shared, difference]),
  ];
}

function heads(keys: readonly CellText[], phrasebook: Phrasebook): readonly CellOutput[] {
  const text = speaker(phrasebook);
  return keys.map((key) => text(key));
}
