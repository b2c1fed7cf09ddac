import { fold } from '../tables/words/fold.js';
import { valueAt } from '../workbook/workbook.js';
import { datesIn } from './dates.js';
import { namesOf } from './names.js';
import type { Answer, Answers, ItemAnswers, Organisation } from './partnership.js';
import { cellOf, type TableView, textOf } from './table-view.js';

/** The checklist as people filled it in, from every table of answers; `undefined` where there is none. */
export function readAnswers(
  views: readonly TableView[],
  organisations: readonly Organisation[],
): Answers | undefined {
  if (views.length === 0) return undefined;
  const read = views.map((view) => ({ view, columns: answerColumns(view, organisations) }));
  return {
    partners: [...new Set(read.flatMap(({ columns }) => columns.map(({ partner }) => partner)))],
    items: read.flatMap(({ view, columns }) => rowsOf(view, columns)),
  };
}

interface AnswerColumn {
  readonly column: number;
  readonly partner: string;
}

/** Columns that speak for an organisation: it is known by the heading, or by answers from 0 to 3 beneath it. */
function answerColumns(
  view: TableView,
  organisations: readonly Organisation[],
): readonly AnswerColumn[] {
  const names = namesOf(organisations);
  const rows = itemRows(view);
  return view.table.columns.flatMap(({ column, header }) => {
    const texts = rows.map((row) => textOf(view, row, column)).filter((text) => text !== '');
    if (header === '' || besideWords.some(([, words]) => words.test(folded(header)))) return [];
    const partner = names.resolve(header);
    if (partner !== undefined) return [{ column, partner }];
    const isAnswered = texts.every((text) => scoreIn(text) !== undefined || isNotApplicable(text));
    return texts.length > 0 && isAnswered ? [{ column, partner: header }] : [];
  });
}

function itemRows({ table }: TableView): readonly number[] {
  return table.rows.filter(({ kind }) => kind === 'line').map(({ row }) => row);
}

function rowsOf(view: TableView, columns: readonly AnswerColumn[]): readonly ItemAnswers[] {
  const review = besideColumn(view, 'review');
  const reviewOn = datesIn(
    view,
    view.table.columns.find(({ column }) => column === review),
  );
  return itemRows(view).flatMap((row): readonly ItemAnswers[] => {
    const place = view.table.columns.find(({ column }) => isItem(textOf(view, row, column)));
    if (place === undefined) return [];
    const beside = (what: Beside) => {
      const column = besideColumn(view, what);
      const text = column === undefined ? '' : textOf(view, row, column);
      return text === '' ? undefined : text;
    };
    const said = columns.map((one) => ({ ...one, text: textOf(view, row, one.column) }));
    const answers = said.flatMap(({ column, partner, text }): readonly Answer[] => {
      const value = scoreIn(text);
      return value === undefined ? [] : [{ partner, value, cell: cellOf(view, row, column) }];
    });
    const isOut = answers.length === 0 && said.some(({ text }) => isNotApplicable(text));
    return [
      {
        item: textOf(view, row, place.column),
        cell: cellOf(view, row, place.column),
        answers,
        notApplicable: isOut ? beside('notes') : undefined,
        notes: beside('notes'),
        nextStep: beside('next'),
        reviewOn: reviewOn(row),
      },
    ];
  });
}

function besideColumn({ table, sheet }: TableView, what: Beside): number | undefined {
  const words = besideWords.find(([name]) => name === what)?.[1];
  const fits = table.columns.filter(({ header }) => words?.test(folded(header)));
  const filled = ({ column }: { readonly column: number }) =>
    table.rows.some(
      ({ row, kind }) => kind === 'line' && valueAt(sheet, row, column) !== undefined,
    );
  return (fits.find(filled) ?? fits[0])?.column;
}

function isItem(text: string): boolean {
  return /^[1-6]\.\d{1,2}\.[a-z]$/.test(text);
}

/** A whole number from 0 to 3; any other figure is no answer, and is not bent into one. */
function scoreIn(text: string): number | undefined {
  return /^[0-3](?:[.,]0+)?$/.test(text) ? Number(text.charAt(0)) : undefined;
}

function isNotApplicable(text: string): boolean {
  return notApplicableWords.test(folded(text));
}

function folded(text: string): string {
  return ` ${fold(text)} `;
}

type Beside = 'item' | 'question' | 'status' | 'evidence' | 'notes' | 'next' | 'review';

/** Folded words over the columns that stand beside the answers, in the five languages. */
const besideWords: readonly (readonly [Beside, RegExp])[] = [
  ['next', / (next steps?|prochaines? etapes?|proximos? pas\S*|خطوه تاليه|خطوات تاليه) /],
  ['review', / (review|revoir|revision|revisao|revue|reexamen|مراجعه) /],
  [
    'notes',
    / (notes?|comments?|remarks?|remarques?|commentaires?|notas?|observa\S+|comentari\S+|ملاحظ\S+) /,
  ],
  ['evidence', / (evidence|preuves?|elements?|evidencias?|prova|pruebas?|ادله|دليل) /],
  ['status', / (status|statut|etat|estado|estatuto|situacao|حاله) /],
  ['question', / (questions?|pregunta|pergunta|سوال) /],
  ['item', / (items?|point|no|codes?|elemento|punto|ponto|بند) /],
];

const notApplicableWords =
  /^ (n a|na|not applicable|does not apply|s o|sans objet|non applicable|no aplica|no procede|nao se aplica|nao aplicavel|لا ينطبق|غير منطبق) $/;
