import { type HiddenMoney, hiddenMoney, sheetsOfUnknownState } from '../../partnership/hidden.js';
import { columnLetters } from '../../workbook/address.js';
import { defineRule } from '../rule.js';

/** Money in hidden rows, columns or sheets cannot be seen by every partner. */
export const hiddenContent = defineRule({
  meta: {
    id: 'disclosure/hidden-content',
    items: ['3.2.a'],
    severity: 'error',
    source: 'AA element 3, pillar 2',
    settings: {},
    messages: ['row', 'rows', 'column', 'columns', 'sheet'],
    unjudged: ['state-unknown'],
  },

  appliesTo: ({ tables }) => tables.some(({ kind }) => kind === 'budget'),

  cannotJudge: (partnership) => {
    const unknown = sheetsOfUnknownState(partnership);
    if (unknown.length === 0 || hiddenMoney(partnership).length > 0) return undefined;
    return {
      reason: 'state-unknown',
      facts: { sheets: { list: unknown.map(({ name }) => name) } },
    };
  },

  check: (partnership) =>
    hiddenMoney(partnership).map((hidden) => ({
      message: messageFor(hidden),
      at: hidden.cells,
      facts: {
        sheet: hidden.sheet,
        first: placeName(hidden, hidden.first),
        last: placeName(hidden, hidden.last),
        lines: hidden.lines,
        money: { money: hidden.money },
      },
      amount: Math.abs(hidden.money),
    })),
});

function messageFor({ what, first, last }: HiddenMoney) {
  if (what === 'sheet') return 'sheet';
  if (what === 'rows') return first === last ? 'row' : 'rows';
  return first === last ? 'column' : 'columns';
}

/** Rows are named by number, columns by letter. */
function placeName({ what }: HiddenMoney, place: number): string {
  return what === 'columns' ? columnLetters(place) : String(place);
}
