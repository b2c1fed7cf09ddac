/** The headings A to G that OCHA and CERF forms share; programme support costs stand apart. */
export const unCategories: readonly string[] = [
  'Staff and Other Personnel',
  'Supplies, Commodities, Materials',
  'Equipment',
  'Contractual Services',
  'Travel',
  'Transfers and Grants to Counterparts',
  'General Operating and Other Direct Costs',
];
