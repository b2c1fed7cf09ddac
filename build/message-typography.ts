/** What a language's printers do and a keyboard does not; `find` is what a text may not have. */
interface Habit {
  readonly find: RegExp;
  readonly fault: string;
}

const habits: Readonly<Record<string, readonly Habit[]>> = {
  fr: [
    { find: /'/, fault: 'has a straight apostrophe: write ’' },
    { find: /[“”]/, fault: 'has foreign quotation marks: write « »' },
    { find: / [:;!?»%]|« /, fault: 'has a space that may break before : ; ! ? % or inside « »' },
  ],
  ar: [{ find: /[\u0600-\u06ff][,;?]/, fault: 'has a Latin mark: write ، ؛ ؟' }],
};

const everywhere: readonly Habit[] = [{ find: /\s\s/, fault: 'has two spaces in a row' }];

/** Where a text goes against its language's habits in print. */
export function typographyFaults(text: string, language: string): readonly string[] {
  return [...everywhere, ...(habits[language] ?? [])]
    .filter(({ find }) => find.test(text))
    .map(({ fault }) => fault);
}
