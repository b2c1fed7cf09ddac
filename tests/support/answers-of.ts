import type { Answers } from '../../src/core/partnership/partnership.js';

/** A checklist on the sheet "Checklist": an item in A from row 2 on, answers of North, Amal, Sawa and South in C to F. */
export function answersOf(
  ...rows: readonly (readonly [item: string, answers: Readonly<Record<string, number>>])[]
): Answers {
  const partners = ['North', 'Amal', 'Sawa', 'South'];
  return {
    partners,
    items: rows.map(([item, answers], index) => {
      const at = (column: number) => ({ sheet: 'Checklist', row: index + 2, column });
      return {
        item,
        cell: at(1),
        answers: Object.entries(answers).map(([partner, value]) => ({
          partner,
          value,
          cell: at(partners.indexOf(partner) + 3),
        })),
        notApplicable: undefined,
        notes: undefined,
        nextStep: undefined,
        reviewOn: undefined,
      };
    }),
  };
}
