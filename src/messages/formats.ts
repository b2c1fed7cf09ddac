import type { Phrasebook } from './phrasebook.js';

/** What a language has apart from its words: direction, numbers, dates, lists. */
export type Formats = Pick<
  Phrasebook,
  'language' | 'direction' | 'numbers' | 'dates' | 'listSeparator' | 'colon'
>;

export const enFormats: Formats = {
  language: 'en',
  direction: 'ltr',
  numbers: { group: ',', decimal: '.', percent: '{number}%', money: '{currency}\u00a0{amount}' },
  dates: {
    months: months('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
    pattern: '{day} {month} {year}',
  },
  listSeparator: ', ',
  colon: ': ',
};

export const frFormats: Formats = {
  language: 'fr',
  direction: 'ltr',
  numbers: {
    group: '\u202f',
    decimal: ',',
    percent: '{number}\u202f%',
    money: '{amount}\u00a0{currency}',
  },
  dates: {
    months: months('janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'),
    pattern: '{day}\u00a0{month} {year}',
    firstDay: '1er',
  },
  listSeparator: ', ',
  colon: '\u00a0: ',
};

export const esFormats: Formats = {
  language: 'es',
  direction: 'ltr',
  numbers: {
    group: '.',
    decimal: ',',
    percent: '{number}\u00a0%',
    money: '{amount}\u00a0{currency}',
  },
  dates: {
    months: months('ene feb mar abr may jun jul ago sept oct nov dic'),
    pattern: '{day}\u00a0{month} {year}',
  },
  listSeparator: ', ',
  colon: ': ',
};

export const ptFormats: Formats = {
  language: 'pt',
  direction: 'ltr',
  numbers: { group: '.', decimal: ',', percent: '{number}%', money: '{amount}\u00a0{currency}' },
  dates: {
    months: months('jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.'),
    pattern: '{day}\u00a0de {month} de {year}',
  },
  listSeparator: ', ',
  colon: ': ',
};

/**
 * Western digits: budgets of organisations and donors' forms in Arabic are mostly typed in them, they are what the
 * cells beside a finding show, and they are read alike from Morocco to Iraq. Month names are those that most
 * countries understand.
 */
export const arFormats: Formats = {
  language: 'ar',
  direction: 'rtl',
  numbers: { group: ',', decimal: '.', percent: '{number}%', money: '{amount}\u00a0{currency}' },
  dates: {
    months: months('يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'),
    pattern: '{day} {month} {year}',
  },
  listSeparator: '، ',
  colon: ': ',
};

function months(names: string): readonly string[] {
  return names.split(' ');
}
