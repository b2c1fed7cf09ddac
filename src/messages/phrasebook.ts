/** The texts of one language. Every language has this shape; equal keys and placeholders are checked by tests. */
export interface Phrasebook {
  /** ISO 639-1. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly numbers: NumberFormat;
  readonly dates: DateFormat;
  /** What stands between the members of a list. */
  readonly listSeparator: string;
  /** What stands between a label and what it labels. */
  readonly colon: string;
  readonly rules: Readonly<Record<string, RuleTexts>>;
  /** What a `Saying` about the reading says: why a table is counted, why a column has its role. */
  readonly reading: Texts;
  readonly notices: Texts;
  readonly scores: Readonly<Record<string, ScoreTexts>>;
  /** Checklist questions by item id. */
  readonly items: Readonly<Record<string, string>>;
  /** Questions to talk about, by item id; most items have none. */
  readonly prompts: Readonly<Record<string, string>>;
  /** Names of the checklist's six sections by number. */
  readonly elements: Readonly<Record<string, string>>;
  /** Words of ours inside sentences: column roles, kinds of organisations, units of time. */
  readonly terms: Readonly<Record<string, string>>;
  /**
   * What rules rest on, by the citation in the rule; names need no text. `element` and `pillar` are patterns,
   * `between` stands between several.
   */
  readonly sources: Readonly<Record<string, string>>;
  readonly ui: Readonly<Record<UiArea, Texts>>;
}

/** How numbers are written; the digits are the Western ones in every language, as in the cells beside them. */
export interface NumberFormat {
  /** Between thousands. */
  readonly group: string;
  readonly decimal: string;
  /** With {number} in it. */
  readonly percent: string;
  /** With {amount} and {currency} in it. */
  readonly money: string;
}

export interface DateFormat {
  /** Short month names, January first. */
  readonly months: readonly string[];
  /** With {day}, {month} and {year} in it. */
  readonly pattern: string;
  /** The first day of a month, where it is said in its own way. */
  readonly firstDay?: string;
}

/** Where a text of the interface is shown; one message file each. */
export type UiArea =
  'sidebar' | 'reportTab' | 'menu' | 'cells' | 'cli' | 'tabs' | 'preview' | 'pages';

export type Texts = Readonly<Record<string, Text>>;

export interface RuleTexts {
  /** For translators: what the placeholders are, where it is shown. */
  readonly note: string;
  readonly title: { readonly fails: string; readonly passes: string };
  readonly fails: Texts;
  /** Why it could not judge, by reason. */
  readonly unjudged?: Texts;
  /** What speaks for its items, where the rule tells. */
  readonly evidence?: Text;
  readonly why: string;
  readonly fix: string;
}

export interface ScoreTexts {
  readonly title: string;
  readonly of: string;
  readonly how: Text;
  /** Said after `how` where the figure has two ends, as {least} and {most}. */
  readonly ends?: Text;
  /** Said instead of `how` where there is no value. */
  readonly unknown: string;
}

/** A sentence with `{placeholders}`; where a number governs the form, one form per plural category. */
export type Text = string | PluralText;

export interface PluralText {
  /** The placeholder whose number decides. */
  readonly plural: string;
  readonly zero?: string;
  readonly one: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}
