import { generic } from '../profiles/generic.js';
import type { DonorProfile } from '../profiles/profile.js';
import { type Corrections, noCorrections } from '../tables/corrections.js';
import type { Reading, StatedFigure, Table } from '../tables/table.js';
import type { Workbook } from '../workbook/workbook.js';
import { assignLines } from './assign-lines.js';
import { withClassesSaid } from './classes-said.js';
import { withColumnsOfDonors } from './columns-of-donors.js';
import { withColumnsOfPartners } from './columns-of-partners.js';
import { withItemisedTabs } from './itemised-tabs.js';
import { withKindsSaid } from './kinds-said.js';
import { moneyByPartner, totalOf } from './money-by-partner.js';
import { findOrganisations } from './organisations.js';
import { namesOf } from './names.js';
import type { Access, Budget, Line, Organisation, Partnership } from './partnership.js';
import { readAnswers } from './read-answers.js';
import { readLines } from './read-lines.js';
import { readRegister } from './register.js';
import { readSums } from './sums.js';
import { type TableView, viewTables } from './table-view.js';
import { readTimeline } from './read-timeline.js';

/**
 * The model that rules judge, from the tables that were recognised.
 * @param today ISO date; the core has no clock
 * @param said what people said of the reading
 * @param access who can open the file, where the host can tell
 */
export function buildPartnership(
  workbook: Workbook,
  reading: Reading,
  today: string,
  said: Corrections = noCorrections,
  profile: DonorProfile = generic,
  access?: Access,
): Partnership {
  const registered = readRegister(usedOf(viewTables(workbook, reading.tables), 'partners'));
  const tables = withColumnsOfPartners(
    viewTables(workbook, withColumnsOfDonors(reading.tables, registered)),
    registered,
  );
  const views = viewTables(workbook, tables);
  const used = (kind: Table['kind']) => usedOf(views, kind);
  const names = namesOf(registered);
  const budgetViews = used('budget').filter(({ table }) => table.use === 'counted');
  const tableLines = budgetViews.map((view) => ({ view, lines: readLines(view, names) }));
  const drafts = tableLines.flatMap(({ lines }) => lines);
  const { organisations, dropped } = withKindsSaid(
    findOrganisations(registered, budgetViews, drafts),
    said.organisations,
  );
  const assigned = assignLines(tableLines, organisations, tables);
  const classed = withClassesSaid(assigned, said, organisations);
  const lines = withItemisedTabs(classed.lines, organisations);
  return {
    workbook,
    tables,
    budget: budgetViews.length === 0 ? undefined : budgetOf(used('budget'), lines, organisations),
    organisations,
    hasRegister: registered.length > 0,
    timeline: readTimeline(used('timeline'), organisations),
    answers: readAnswers(used('answers'), organisations),
    access,
    today,
    profile,
    notices: [...reading.notices, ...dropped, ...classed.notices],
  };
}

function usedOf(views: readonly TableView[], kind: Table['kind']): readonly TableView[] {
  return views.filter(({ table }) => table.kind === kind && table.use !== 'ignored');
}

function budgetOf(
  views: readonly TableView[],
  lines: readonly Line[],
  organisations: readonly Organisation[],
): Budget {
  const counted = views.filter(({ table }) => table.use === 'counted');
  const tables = counted.map(({ table }) => table);
  return {
    tables,
    lines,
    sums: counted.flatMap(readSums),
    currency: sharedCurrency(tables),
    statedTotal: statedTotalOf(views.map(({ table }) => table)),
    linesTotal: totalOf(lines.filter(({ itemisedIn }) => itemisedIn === undefined)),
    byPartner: moneyByPartner(lines, organisations),
  };
}

/** `undefined` where the tables are in several currencies, or none says. */
function sharedCurrency(tables: readonly Table[]): string | undefined {
  const currencies = new Set(tables.flatMap(({ currency }) => currency ?? []));
  return currencies.size === 1 ? [...currencies][0] : undefined;
}

/** What the one counted table states, or else the one summary of several. */
function statedTotalOf(tables: readonly Table[]): StatedFigure | undefined {
  const counted = tables.filter(
    ({ use, why }) => use === 'counted' && why.key !== 'is-partner-budget',
  );
  if (counted.length === 1) return counted[0]?.statedTotal;
  const stated = tables
    .filter(({ use }) => use === 'summary')
    .flatMap(({ statedTotal }) => statedTotal ?? []);
  return stated.length === 1 ? stated[0] : undefined;
}
