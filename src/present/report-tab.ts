import type { Report, ReportTable, ScoreName } from '../core/report.js';
import { inSheet } from '../core/workbook/address.js';
import type { Phrasebook } from '../messages/phrasebook.js';
import { sayDate } from '../messages/say.js';
import { plainBlock, stacked } from './report-tab-block.js';
import { checklistBlock } from './report-tab-checklist.js';
import { coverageBlock } from './report-tab-coverage.js';
import { deadlinesBlock } from './report-tab-deadlines.js';
import { explainedBlock } from './report-tab-explained.js';
import { findingsBlock, pointsBlock } from './report-tab-findings.js';
import {
  coreCostsBlock,
  moneyBlock,
  netGrantBlock,
  pressureBlock,
  rloBlock,
} from './report-tab-money.js';
import { shareOf, type Speaker, speakerFor } from './report-tab-words.js';
import { lineOf, numberOr, type PlanRow, type SheetPlan, signRow, text } from './sheet-plan.js';

/** Fits an A4 page, upright or on its side, when printed to the page's width. */
const columnWidths = [105, 420, 92, 92, 92, 92, 92, 92];

const scoreFormats: Readonly<Record<ScoreName, string>> = {
  disclosure: '0%',
  coreCostParity: '0%',
  rloShare: '0%',
  timelinePressure: '0',
};

const scoreNames: readonly ScoreName[] = [
  'disclosure',
  'coreCostParity',
  'rloShare',
  'timelinePressure',
];

/**
 * The transparency report as a tab: what partners can put on the table together. Every figure says how it was made,
 * every finding leads to its cells, and the end says what was not judged.
 */
export function layOutReport(report: Report, phrasebook: Phrasebook): SheetPlan {
  const speaker = speakerFor(report, phrasebook);
  const { rows, charts } = stacked([
    plainBlock(titleBlock(report, speaker)),
    plainBlock(figuresBlock(report, speaker)),
    plainBlock(pointsBlock(report, speaker)),
    moneyBlock(report, speaker),
    plainBlock(coreCostsBlock(report, speaker)),
    plainBlock(rloBlock(report, speaker)),
    plainBlock(pressureBlock(report, speaker)),
    deadlinesBlock(report, speaker),
    plainBlock(netGrantBlock(report, speaker)),
    plainBlock(checklistBlock(report, speaker)),
    plainBlock(findingsBlock(report, speaker)),
    plainBlock(explainedBlock(report, speaker)),
    plainBlock(coverageBlock(report, speaker)),
  ]);
  return {
    title: speaker.say('title'),
    rightToLeft: phrasebook.direction === 'rtl',
    columnWidths,
    frozenRows: 1,
    rows: [...rows, signRow],
    charts,
  };
}

function titleBlock(report: Report, { say, voice }: Speaker): readonly PlanRow[] {
  const { program, coverage, source, today } = report;
  const made = say('madeWith', {
    version: program.version,
    ruleSet: coverage.ruleSet,
    profile: profileName(coverage.profile, voice.phrasebook),
  });
  const read = report.tables
    .filter(({ kind, use }) => kind !== 'other' && use !== 'ignored')
    .map((table) => tableRead(table, { say, voice }));
  return [
    lineOf(say('title'), 'title'),
    [text(say('file'), 'strong'), text(source.file ?? say('unnamedFile'))],
    [text(say('date'), 'strong'), text(sayDate(voice.phrasebook, today))],
    [text(say('madeBy'), 'strong'), text(made)],
    ...(read.length === 0 ? [say('nothingRead')] : read).map((words, index) => [
      index === 0 ? text(say('whatWasRead'), 'strong') : undefined,
      text(words),
    ]),
  ];
}

/** The donor's rules by name, and the year that their sources speak of. */
function profileName({ id, year }: Report['coverage']['profile'], { terms }: Phrasebook): string {
  const name = terms[`profile.${id}`] ?? id;
  return year === null ? name : `${name}, ${year}`;
}

function tableRead(table: ReportTable, { say }: Speaker): string {
  const { sheet, range, rows, linesTotal } = table;
  const facts = {
    place: inSheet(sheet, range),
    lines: rows.filter(({ kind }) => kind === 'line').length,
  };
  const count = facts.lines;
  if (table.kind === 'partners') return say('partnersRead', { place: facts.place, count });
  if (table.kind === 'timeline') return say('timelineRead', { place: facts.place, count });
  return linesTotal === null
    ? say('tableReadNoTotal', facts)
    : say('tableRead', { ...facts, total: { money: linesTotal } });
}

/** The four figures: value, what it is, and how it was made. */
function figuresBlock({ scores }: Report, { say, voice }: Speaker): readonly PlanRow[] {
  return [
    lineOf(say('atAGlance'), 'heading'),
    ...scoreNames.flatMap((name): PlanRow[] => {
      const { value, how, mayChange } = scores[name];
      const title = voice.phrasebook.scores[name]?.title ?? name;
      const of = shareOf(name, voice.phrasebook);
      const words = value === null ? title : say('figureOf', { title, of });
      return [
        [numberOr(value, scoreFormats[name], say('unknown'), 'figure'), text(words, 'strong')],
        [undefined, text(mayChange === null ? how : `${how} ${mayChange}`, 'quiet')],
      ];
    }),
  ];
}
