import type { Facts } from '../../core/facts.js';
import type texts from '../../messages/en/ui-sidebar.json';
import type { Phrasebook } from '../../messages/phrasebook.js';
import { say, type Voice } from '../../messages/say.js';

/** Every text that the sidebar has. */
type SidebarText = keyof typeof texts;

/** The sidebar's way of speaking: a language, and the currency that a table's money is in. */
export interface SidebarWords {
  readonly voice: Voice;
  /** Facts that come out of cells go through `plain` or `placeName` first. */
  readonly text: (key: SidebarText, facts?: Facts) => string;
  /** The same language with another currency: a workbook's tables may differ. */
  readonly inCurrency: (currency: string | null) => SidebarWords;
}

export function sidebarWords(phrasebook: Phrasebook, currency: string | null): SidebarWords {
  const voice = { phrasebook, currency: currency ?? undefined };
  return {
    voice,
    text: (key, facts = {}) => say(voice, phrasebook.ui.sidebar[key] ?? key, facts),
    inCurrency: (other) => sidebarWords(phrasebook, other),
  };
}

/** The page's own texts by their keys without `page.`, placeholders left in for the page to fill. */
export function pageTexts({ ui }: Phrasebook): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const [key, text] of Object.entries(ui.sidebar)) {
    if (key.startsWith(pagePrefix) && typeof text === 'string')
      texts[key.slice(pagePrefix.length)] = text;
  }
  return texts;
}

const pagePrefix = 'page.';

/**
 * A text without the marks that turn the direction of everything after them: cell text may carry them, and
 * would make our own words unreadable. Marks for a single letter's direction, which Arabic needs, stay.
 */
export function plain(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066\u2067]/g, '');
}
