import type { ItemStatus } from '../../present/sidebar/checklist.js';

/** A shape for each status, so that colour is never alone: full, half, empty, dotted, struck. */
const shapes: Readonly<Record<ItemStatus, string>> = {
  met: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM7 11.2 3.9 8.1l1.2-1.2L7 8.8l3.9-3.9 1.2 1.2Z',
  partly: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 1.6v10.8A5.4 5.4 0 0 1 8 2.6Z',
  'not-met': 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 1.6a5.4 5.4 0 1 1 0 10.8A5.4 5.4 0 0 1 8 2.6Z',
  'not-evidenced': 'M1 6.8h3.2v2.4H1Zm5.4 0h3.2v2.4H6.4Zm5.4 0H15v2.4h-3.2Z',
  'not-applicable': 'M2 7h12v2H2Z',
};

interface StatusMarkProps {
  readonly status: ItemStatus;
  readonly word: string;
}

/** How an item stands: a shape and its words. */
export function StatusMark({ status, word }: StatusMarkProps) {
  return (
    <span class={`mark item-${status}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path fill-rule="evenodd" d={shapes[status]} />
      </svg>
      {word}
    </span>
  );
}
