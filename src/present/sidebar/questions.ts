import type { Fact } from '../../core/facts.js';
import type { Report, ReportTable } from '../../core/report.js';
import type { Correction } from '../../core/tables/corrections.js';
import type { Doubt, Notice } from '../../core/tables/table.js';
import { a1, areaOf, columnLetters } from '../../core/workbook/address.js';
import type { CellRef, Workbook } from '../../core/workbook/workbook.js';
import type { PlaceView } from './parts.js';
import { placeName, placeOf } from './places.js';
import { type ChoiceView, choice, headingsIn } from './reading.js';
import { plain, type SidebarWords } from './words.js';

/** A guess to settle: yes, or something else. */
export interface QuestionView {
  /** Stable within one check. */
  readonly id: string;
  readonly question: string;
  /** Likeliest first. */
  readonly others: readonly ChoiceView[];
  readonly place: PlaceView | null;
  readonly placeText: string;
  /** What is asked of the server where the guess is right. */
  readonly correction: Correction;
}

type Asked = Notice & { readonly at: CellRef; readonly doubt: Doubt };

/** What the reading is not sure of, as questions with the best guess ready. */
export function viewQuestions(
  report: Report,
  workbook: Workbook,
  notices: readonly Notice[],
  words: SidebarWords,
): readonly QuestionView[] {
  return notices.filter(isAsked).flatMap((notice, index): QuestionView[] => {
    const table = tableOf(report.tables, notice);
    const about = table && aboutOf(notice, table, words);
    if (about === undefined) return [];
    const { at, doubt } = notice;
    const group = doubt.what === 'column' ? 'role' : doubt.what;
    const range = a1(at);
    const place = { sheet: at.sheet, range };
    return [
      {
        id: `question-${index}`,
        ...about,
        others: doubt.alternatives.map((one) => choice(group, one, words)),
        place: placeOf(place, workbook),
        placeText: placeName(at.sheet, range, words),
      },
    ];
  });
}

function isAsked(notice: Notice): notice is Asked {
  return notice.doubt !== undefined && notice.at !== undefined;
}

/** The table that a question is about; a row right below the last line may be asked about as well. */
function tableOf(tables: readonly ReportTable[], { at, doubt }: Asked): ReportTable | undefined {
  const own = tables.find((one) => holds(one, at));
  if (own !== undefined || doubt.what !== 'row') return own;
  const above = tables.filter(({ sheet, range }) => {
    const area = areaOf(range);
    const isBeside = area === undefined || at.column < area.left || area.right < at.column;
    return sheet === at.sheet && !isBeside && area.bottom < at.row;
  });
  return above[above.length - 1];
}

function holds({ sheet, range }: ReportTable, at: CellRef): boolean {
  const area = areaOf(range);
  return (
    sheet === at.sheet &&
    area !== undefined &&
    area.top <= at.row &&
    at.row <= area.bottom &&
    area.left <= at.column &&
    at.column <= area.right
  );
}

type About = Pick<QuestionView, 'question' | 'correction'>;

function aboutOf(
  { at, doubt, saying }: Asked,
  table: ReportTable,
  words: SidebarWords,
): About | undefined {
  const { sheet } = at;
  if (doubt.what === 'table') {
    const place = placeName(sheet, table.range, words);
    return {
      question: words.text(`ask.${doubt.best}`, { place }),
      correction: { what: 'table', sheet, headings: headingsIn(table), kind: doubt.best },
    };
  }
  if (doubt.what === 'row' && doubt.best !== 'total')
    return aboutRow(at, doubt, saying.facts.label, words);
  if (doubt.what === 'row') {
    const facts = {
      place: placeName(sheet, a1(at), words),
      total: { money: table.statedTotal ?? 0 },
    };
    return {
      question: words.inCurrency(table.currency).text('ask.total', facts),
      correction: { what: 'row', sheet, row: at.row, kind: doubt.best },
    };
  }
  const column = columnLetters(at.column);
  const header = table.columns.find((one) => one.column === column)?.header ?? '';
  const facts = { column, heading: plain(header), role: { term: `role.${doubt.best}` } };
  return {
    question: words.text(header === '' ? 'ask.columnBare' : 'ask.column', facts),
    correction: {
      what: 'column',
      sheet,
      column,
      header: header.slice(0, 1000),
      role: doubt.best,
    },
  };
}

/** A row that is no total of all, by what it calls itself where it does. */
function aboutRow(
  at: CellRef,
  { best }: Doubt & { readonly what: 'row' },
  label: Fact | undefined,
  words: SidebarWords,
): About {
  const facts = { place: placeName(at.sheet, a1(at), words), kind: { term: `row.${best}` } };
  const question =
    typeof label === 'string'
      ? words.text('ask.labelledRow', { ...facts, label: plain(label) })
      : words.text('ask.row', facts);
  return { question, correction: { what: 'row', sheet: at.sheet, row: at.row, kind: best } };
}
