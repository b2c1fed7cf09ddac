import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Part } from './part.js';
import type { Session } from './session.js';

interface PartsProps {
  readonly session: Session;
  readonly parts: readonly ShownPart[];
}

export interface ShownPart {
  readonly part: Part;
  /** Said after the part's name: how many there are. */
  readonly count?: number;
  readonly content: ComponentChildren;
}

/**
 * The parts of the result as tabs: arrow keys go from one to the next, Home and End to the ends. Parts out of sight
 * stay in the page, so that what is open or typed there is still so on the way back.
 */
export function Parts({ session, parts }: PartsProps) {
  const list = useRef<HTMLDivElement>(null);
  const text = session.text.value;
  const chosen = parts.some(({ part }) => part === session.part.value)
    ? session.part.value
    : parts[0]?.part;
  const go = (event: KeyboardEvent) => {
    const at = parts.findIndex(({ part }) => part === chosen);
    const next = parts[placeAfter(event.key, at, parts.length)];
    if (next === undefined) return;
    event.preventDefault();
    session.part.value = next.part;
    list.current?.querySelector<HTMLElement>(`#${tabId(next.part)}`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={text('parts')} ref={list} onKeyDown={go}>
        {parts.map(({ part, count }) => (
          <button
            key={part}
            type="button"
            role="tab"
            id={tabId(part)}
            aria-selected={part === chosen}
            aria-controls={panelId(part)}
            tabIndex={part === chosen ? 0 : -1}
            onClick={() => (session.part.value = part)}
          >
            {text(`part.${part}`)}
            {count !== undefined && <span class="count"> {count}</span>}
          </button>
        ))}
      </div>
      {parts.map(({ part, content }) => (
        <div
          key={part}
          role="tabpanel"
          id={panelId(part)}
          aria-labelledby={tabId(part)}
          hidden={part !== chosen}
        >
          {content}
        </div>
      ))}
    </>
  );
}

/** Where an arrow leads among so many; -1 for any other key. In a right-to-left page the arrows are turned. */
function placeAfter(key: string, at: number, count: number): number {
  const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = document.documentElement.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return (at + 1) % count;
  if (key === back) return (at + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : -1;
}

function tabId(part: Part): string {
  return `tab-${part}`;
}

function panelId(part: Part): string {
  return `part-${part}`;
}
