import type { Facts } from '../../core/facts.js';
import type texts from '../../messages/en/ui-tabs.json';
import type { Phrasebook } from '../../messages/phrasebook.js';
import { say } from '../../messages/say.js';

export type TabText = keyof typeof texts;

/** Says the texts of `ui-tabs.json`: headings, notes and words of the tabs that people fill in. */
export function tabText(phrasebook: Phrasebook, key: TabText, facts: Facts = {}): string {
  return say({ phrasebook, currency: undefined }, phrasebook.ui.tabs[key] ?? key, facts);
}

/** What a threshold of a rule is, with its unit; the same name means the same in every rule. */
export function thresholdText(phrasebook: Phrasebook, name: string): string {
  const text = phrasebook.ui.tabs[`threshold.${name}`] ?? name;
  return say({ phrasebook, currency: undefined }, text);
}
