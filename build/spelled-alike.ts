/** Names that no language translates. */
export const namesInAllLanguages: readonly string[] = [
  'Even Terms',
  'DG ECHO',
  'UNHCR',
  'UNICEF',
  'IOM',
  'UNFPA',
  'UN Women',
  'CAFOD',
  'Christian Aid',
  'Kindernothilfe',
  'Start Fund Bangladesh',
];

/** Words that a language happens to spell as English does, so that a test may know them from texts left untranslated. */
export const spelledAsInEnglish: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'Notes',
    'direct',
    'kit',
    'administration',
    'audit',
    'Budget',
    'Question',
    'budget',
    'code',
    'Direct',
    'direct',
    'Organisation',
    'organisation',
    'Organisations',
    'Extensions',
    'Menus',
    'Note',
    'OK',
    'organisations',
    'Total',
    'total',
  ],
  es: ['Nominal', 'Subtotal', 'subtotal', 'Total', 'total', 'Editor'],
  pt: ['Subtotal', 'subtotal', 'Total', 'total', 'Editor', 'Menus', 'OK'],
  ar: [],
};
