import type { Facts } from '../../core/facts.js';
import type texts from '../../messages/en/ui-tabs.json';
import type { Phrasebook } from '../../messages/phrasebook.js';
import { say } from '../../messages/say.js';

export type TabText = keyof typeof texts;

/** Says the texts of `ui-tabs.json`: headings, notes and words of the tabs that people fill in. */
export function tabText(phrasebook: Phrasebook, key: TabText, facts: Facts = {}): string {
  return say({ phrasebook, currency: undefined }, phrasebook.ui.tabs[key] ?? key, facts);
}
