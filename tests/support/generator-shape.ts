import { type Language, languages } from './generator-languages.js';

/** What a generated budget looks like. */
export interface Shape {
  readonly language: Language;
  readonly hasTitle: boolean;
  readonly hasCodes: boolean;
  readonly hasUnits: boolean;
  readonly hasFactors: boolean;
  readonly hasDuration: boolean;
  readonly hasNotes: boolean;
  readonly sections: number;
  readonly hasSubtotals: boolean;
  readonly sumsOnTop: boolean;
  readonly hasFormulas: boolean;
  readonly hasIndirect: boolean;
  readonly blankBetween: boolean;
  readonly currency: string;
  /** Empty columns to the left of the table. */
  readonly margin: number;
  /** Columns that split each line's amount. */
  readonly parts: readonly Part[];
  readonly partsRole: string;
  /** A heading over the parts, on a row of its own. */
  readonly hasGroupHead: boolean;
  readonly hasCategories: boolean;
  readonly hasComments: boolean;
  readonly hasClosingNote: boolean;
  readonly hasTextNumbers: boolean;
  readonly hasUnlabelledTotal: boolean;
}

/** A column that holds a part of each amount. */
export interface Part {
  readonly role: string;
  readonly heading: string;
}

const partners = ['Hope Circle', 'Open Doors', 'River Trust', 'Sauti'];

/** Years or partners across, for budgets without quantities. */
function partsFrom(random: () => number): readonly Part[] {
  const count = 2 + Math.floor(random() * 3);
  const first = 2025 + Math.floor(random() * 3);
  const isYears = random() < 0.5;
  return Array.from({ length: count }, (_, place) => ({
    role: `part ${place}`,
    heading: isYears ? String(first + place) : (partners[place] ?? ''),
  }));
}

/** A shape from a source of figures between 0 and 1. */
export function shapeFrom(random: () => number): Shape {
  const chance = (share: number) => random() < share;
  const language = languages[Math.floor(random() * languages.length)] ?? languages[0];
  if (language === undefined) throw new Error('No languages.');
  const hasFactors = chance(0.7);
  const parts = !hasFactors && chance(0.6) ? partsFrom(random) : [];
  const sections = chance(0.6) ? 2 + Math.floor(random() * 3) : 0;
  const hasSubtotals = sections > 0 && chance(0.6);
  return {
    language,
    hasTitle: chance(0.6),
    hasCodes: chance(0.5),
    hasUnits: hasFactors && chance(0.8),
    hasFactors,
    hasDuration: hasFactors && chance(0.35),
    hasNotes: chance(0.3),
    sections,
    hasSubtotals,
    sumsOnTop: hasSubtotals && chance(0.3),
    hasFormulas: chance(0.6),
    hasIndirect: chance(0.3),
    blankBetween: sections > 0 && chance(0.3),
    currency: ['USD', 'EUR', 'GBP', 'KES'][Math.floor(random() * 4)] ?? 'USD',
    margin: chance(0.25) ? 1 + Math.floor(random() * 2) : 0,
    parts,
    partsRole: /^\d/.test(parts[0]?.heading ?? '') ? 'period-amount' : 'organisation-amount',
    hasGroupHead: parts.length > 0 && chance(0.3),
    hasCategories: sections === 0 && chance(0.3),
    hasComments: sections === 0 && chance(0.15),
    hasClosingNote: chance(0.25),
    hasTextNumbers: parts.length === 0 && chance(0.15),
    hasUnlabelledTotal: chance(0.1),
  };
}
