import type { Report, ReportItem } from '../core/report.js';
import type { Phrasebook } from '../messages/phrasebook.js';

/** One of the checklist's six sections, as people see it. */
export interface ChecklistSection {
  readonly element: number;
  readonly items: readonly ReportItem[];
}

/** Items by section, in the checklist's order. */
export function sectionsOf({ checklist }: Report): readonly ChecklistSection[] {
  const elements = [...new Set(checklist.map(({ element }) => element))];
  return elements.map((element) => ({
    element,
    items: checklist.filter((item) => item.element === element),
  }));
}

const mostPrompts = 3;

/** Questions to talk about in a section: of items that are still open, three at most. */
export function promptsOf(
  items: readonly ReportItem[],
  { prompts }: Phrasebook,
): readonly string[] {
  const open = items.filter(({ status }) => status !== 'met' && status !== 'not-applicable');
  return open.flatMap(({ item }) => prompts[item] ?? []).slice(0, mostPrompts);
}
