import { LocaleType } from '@univerjs/core';
import arabic from '@univerjs/preset-sheets-core/locales/ar-SA';
import english from '@univerjs/preset-sheets-core/locales/en-US';
import french from '@univerjs/preset-sheets-core/locales/fr-FR';
import portuguese from '@univerjs/preset-sheets-core/locales/pt-BR';
import spanish from '@univerjs/preset-sheets-core/locales/es-ES';

/** The grid's names of the languages that the add-on speaks. */
export const gridLocales: Readonly<Record<string, LocaleType>> = {
  ar: LocaleType.AR_SA,
  en: LocaleType.EN_US,
  es: LocaleType.ES_ES,
  fr: LocaleType.FR_FR,
  pt: LocaleType.PT_BR,
};

/** The grid's own texts. */
export const gridTexts = {
  [LocaleType.AR_SA]: arabic,
  [LocaleType.EN_US]: english,
  [LocaleType.ES_ES]: spanish,
  [LocaleType.FR_FR]: french,
  [LocaleType.PT_BR]: portuguese,
};
