import { groupBy } from '../workbook/group-by.js';
import type { CellRef } from '../workbook/workbook.js';
import { paysForTime } from './classify.js';
import { mainCell, shareOf } from './lines.js';
import { namesOf, type Names } from './names.js';
import { leadOf } from './partners.js';
import type { CostClass, Line, Organisation, PartnerMoney } from './partnership.js';

/** A part of a line's amount, and whose it is in the end. */
interface Share {
  readonly line: Line;
  readonly partner: string | undefined;
  readonly amount: number;
  /** What it is in the hands of `partner`: a sub-grant received is direct money. */
  readonly use: CostClass;
  /** Who passes it on to `partner`, or on to nobody named. */
  readonly giver: string | undefined;
}

/**
 * Each organisation's money. Every amount rests with one organisation, so that totals add up to the lines of the
 * budget, less what no organisation is named for:
 *
 * - `kept` = direct + core; `total` = kept + contingency and taxes + what it passes on to nobody named.
 * - A sub-grant to a named organisation rests with that one, as direct money, neither time nor expenses, for
 *   nobody can tell; its giver's `passedOn` names it too.
 * - A sub-grant that a tab of its own itemises rests where the tab's lines rest; so do chains of them.
 * - With partner columns, each has what stands in its column; what the columns leave of the amount is nobody's.
 */
export function moneyByPartner(
  lines: readonly Line[],
  organisations: readonly Organisation[],
): readonly PartnerMoney[] {
  const names = namesOf(organisations);
  const shares = lines.flatMap((line) => sharesOf(line, names)).map(settler(organisations, names));
  const linesTotal = totalOf(lines.filter(({ itemisedIn }) => itemisedIn === undefined));
  const held = groupBy(shares, ({ partner }) => partner);
  const given = groupBy(shares, ({ giver }) => giver);
  return organisations
    .map(({ name }) => moneyOf(name, held.get(name) ?? [], given.get(name) ?? [], linesTotal))
    .filter(({ partner, lines: own }) => own.length > 0 || !isDonor(partner, organisations));
}

/** Sum of the lines' amounts; unknown amounts add nothing. */
export function totalOf(lines: readonly { readonly amount: number | undefined }[]): number {
  return lines.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
}

function isDonor(partner: string, organisations: readonly Organisation[]): boolean {
  return organisations.some(({ name, kind }) => name === partner && kind === 'donor');
}

type Portion = Pick<Share, 'line' | 'partner' | 'amount'>;

function sharesOf(line: Line, names: Names): readonly Portion[] {
  if (line.amount === undefined) return [];
  const columns = line.parts.filter(({ role }) => role === 'organisation-amount');
  if (columns.length === 0) return [{ line, partner: line.organisation, amount: line.amount }];
  return columns
    .filter(({ value }) => value !== 0)
    .map(({ name, value }) => ({ line, partner: names.resolve(name), amount: value }));
}

/** Tells money passed on from money received, for which it has to know all of an organisation's lines. */
function settler(
  organisations: readonly Organisation[],
  names: Names,
): (portion: Portion, place: number, all: readonly Portion[]) => Share {
  const lead = leadOf({ organisations })?.name;
  let spenders: ReadonlySet<string | undefined> | undefined;
  return ({ line, partner, amount }, _, all) => {
    if (line.costClass !== 'passed-on') {
      return { line, partner, amount, use: line.costClass, giver: undefined };
    }
    spenders ??= new Set(all.flatMap((one) => spenderOf(one, names)));
    const receiver = receiverOf(line, partner, names);
    if (line.itemisedIn !== undefined)
      return { line, partner: undefined, amount, use: 'passed-on', giver: partner ?? lead };
    if (receiver !== undefined)
      return { line, partner: receiver, amount, use: 'direct', giver: partner ?? lead };
    const receives =
      partner !== undefined && partner !== lead && !spenders.has(partner) && lead !== undefined;
    return receives
      ? { line, partner, amount, use: 'direct', giver: lead }
      : { line, partner: partner ?? lead, amount, use: 'passed-on', giver: partner ?? lead };
  };
}

/** Who has money to spend or to hand on: whoever has a line of its own, and whoever a sub-grant names. */
function spenderOf({ line, partner }: Portion, names: Names): readonly (string | undefined)[] {
  return line.costClass === 'passed-on' ? [receiverOf(line, partner, names)] : [partner];
}

/** The one organisation that a person or a sub-grant's words name, other than who gives it. */
function receiverOf(line: Line, giver: string | undefined, names: Names): string | undefined {
  if (line.receiver !== undefined) return line.receiver === giver ? undefined : line.receiver;
  const named = names.mentioned(line.description ?? '').filter((name) => name !== giver);
  return named.length === 1 ? named[0] : undefined;
}

function moneyOf(
  partner: string,
  own: readonly Share[],
  given: readonly Share[],
  linesTotal: number,
): PartnerMoney {
  const sum = (fits: (share: Share) => boolean) =>
    own.filter(fits).reduce((total, { amount }) => total + amount, 0);
  const direct = sum(({ use }) => use === 'direct');
  const core = sum(isCore);
  const kept = direct + core;
  const total = sum(() => true);
  const indirect = sum(({ use }) => use === 'indirect');
  const mayBeDirect = sum(({ use, line }) => use === 'core' && line.otherClass === 'direct');
  const mayBeCore = sum(({ use, line }) => use === 'direct' && line.otherClass === 'core');
  const isOpen = ({ use, line }: Share) => use === 'direct' && line.costClass !== 'passed-on';
  return {
    partner,
    direct,
    core,
    indirect,
    passedOn: given.reduce((passed, { amount }) => passed + amount, 0),
    kept,
    total,
    share: shareOf(total, linesTotal),
    nominalRate: nominalRate(own),
    coreRate: shareOf(core, direct),
    keptShare: shareOf(core, kept),
    coreRateEnds: endsOf(
      shareOf(core - mayBeDirect, direct + mayBeDirect),
      shareOf(core + mayBeCore, direct - mayBeCore),
    ),
    received: sum(({ use, line }) => use === 'direct' && line.costClass === 'passed-on'),
    time: sum((share) => (isOpen(share) || isCore(share)) && paysForTime(share.line)),
    expenses: sum((share) => isOpen(share) && !paysForTime(share.line)),
    lines: own.map(({ line }) => cellOfShare(line, partner)),
  };
}

/** Nothing where no line is open. */
function endsOf(lowest: number | undefined, highest: number | undefined) {
  if (lowest === undefined || highest === undefined || highest - lowest < 1e-9) return undefined;
  return { lowest, highest };
}

function isCore({ use }: Share): boolean {
  return use === 'core' || use === 'indirect';
}

/** The rate that its largest indirect line states. */
function nominalRate(own: readonly Share[]): number | undefined {
  const stated = own.filter(({ use, line }) => use === 'indirect' && line.rate !== undefined);
  const [largest] = [...stated].sort((one, other) => other.amount - one.amount);
  return largest?.line.rate;
}

function cellOfShare(line: Line, partner: string): CellRef {
  const columns = line.parts.filter(({ role }) => role === 'organisation-amount');
  return columns.find(({ name }) => name === partner)?.cell ?? mainCell(line);
}
