import { words } from '../../tables/words/match.js';
import type { CellRef } from '../../workbook/workbook.js';
import { cellsOfEvent, timelineEvents } from '../../partnership/events.js';
import { cellsOf, linesOf } from '../../partnership/lines.js';
import type { Partnership } from '../../partnership/partnership.js';
import { defineRule } from '../rule.js';

/** Words that say what people lack hide what they know; how to name their work is for partners to say. */
export const deficitLanguage = defineRule({
  meta: {
    id: 'wording/deficit-language',
    items: ['1.3.b'],
    severity: 'info',
    source: 'AA element 1, pillar 3',
    settings: {},
    messages: ['worded'],
    startsOff: true,
  },

  appliesTo: (partnership) => textsIn(partnership).length > 0,

  check: (partnership) => {
    const found = textsIn(partnership).flatMap(({ text, cell }) =>
      words()
        .findTopics(text)
        .map(({ topic, words: said }) => ({ topic, said, cell })),
    );
    return topics.flatMap((topic) => {
      const own = found.filter((one) => one.topic === topic);
      const cells = [...new Set(own.map(({ cell }) => cell))];
      if (cells.length === 0) return [];
      return [
        {
          message: 'worded' as const,
          at: cells,
          facts: {
            words: { list: [...new Set(own.map(({ said }) => said))] },
            count: cells.length,
            instead: { term: `instead.${topic}` },
          },
        },
      ];
    });
  },
});

const topics = ['deficit-capacity', 'deficit-people', 'deficit-partner'] as const;

interface PlacedText {
  readonly text: string;
  readonly cell: CellRef;
}

/** Descriptions of lines, and what is dated. */
function textsIn(partnership: Partnership): readonly PlacedText[] {
  const lines = linesOf(partnership).flatMap((line) => {
    const { description: text = '' } = line;
    return cellsOf(line, 'description').map((cell) => ({ text, cell }));
  });
  const events = timelineEvents(partnership).flatMap((event) =>
    cellsOfEvent(event, 'what').map((cell) => ({ text: event.what, cell })),
  );
  return [...lines, ...events];
}
