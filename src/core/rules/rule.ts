import type { Facts } from '../facts.js';
import { isMaterial } from '../partnership/lines.js';
import type { Partnership } from '../partnership/partnership.js';
import type { CellRef } from '../workbook/workbook.js';

/** error: should not be left so. warning: talk about it. info: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

export type RuleGroup =
  | 'disclosure'
  | 'core-costs'
  | 'rlo'
  | 'agreement'
  | 'sharing'
  | 'changes'
  | 'timeline'
  | 'resources'
  | 'checklist'
  | 'wording';

export type RuleId = `${RuleGroup}/${string}`;

export type RuleSettings = Readonly<
  Record<string, number | string | Readonly<Record<string, number>>>
>;

export interface RuleMeta<Settings extends RuleSettings, Message extends string> {
  /** Group and a noun for the trouble; also the names of its file, page and texts. */
  readonly id: RuleId;
  /** Checklist items that it gives evidence for (checklist/items.ts). */
  readonly items: readonly string[];
  /** What a finding is unless the finding itself says otherwise. */
  readonly severity: Severity;
  readonly source: string;
  readonly settings: Settings;
  /** Keys of the sentences that it can say. */
  readonly messages: readonly Message[];
  /** Reasons it may give for not judging. */
  readonly unjudged?: readonly string[];
  /**
   * More telling rules: where one of them speaks of the same place, this one keeps silent. May name
   * a rule that is still to come.
   */
  readonly yieldsTo?: readonly Precedence[];
  /** True for a rule that runs only where people switch it on. */
  readonly startsOff?: true;
}

export interface Precedence {
  readonly rule: RuleId;
  /** How near is "the same place": every row of the finding, the organisation, or the whole workbook. */
  readonly within: 'row' | 'partner' | 'workbook';
}

/** What a rule found: facts, never words. */
export interface RuleFinding<Message extends string = string> {
  readonly message: Message;
  /** Cells that it speaks of, the telling one first; [] where it speaks of the whole workbook. */
  readonly at: readonly CellRef[];
  readonly facts: Facts;
  /** Overrides the rule's own severity. */
  readonly severity?: Severity;
  /** Money at stake, in the budget's currency; `undefined` where money does not measure it. */
  readonly amount?: number;
  readonly partner?: string;
  /** A rule of the donor forces it, so that it is for the donor to change. */
  readonly donorRule?: boolean;
}

/** What speaks for the rule's checklist items: facts, said with the rule's text `evidence`. */
export interface Evidence {
  /** Cells that show it, the telling one first. */
  readonly at: readonly CellRef[];
  readonly facts: Facts;
}

/** Why a rule cannot tell: a key of its texts, with the values of that sentence. */
export interface Unjudged {
  readonly reason: string;
  readonly facts: Facts;
}

export interface Rule<
  Settings extends RuleSettings = RuleSettings,
  Message extends string = string,
> {
  readonly meta: RuleMeta<Settings, Message>;
  /** False where the partnership has nothing that the rule is about. */
  appliesTo(partnership: Partnership, settings: Settings): boolean;
  /** A reason where the ground is too thin to judge on; asked only where the rule applies. */
  cannotJudge?(partnership: Partnership, settings: Settings): Unjudged | undefined;
  check(partnership: Partnership, settings: Settings): readonly RuleFinding<NoInfer<Message>>[];
  /**
   * What speaks for its items. Only for rules that look for something that should be there: where a rule has this,
   * finding no trouble does not make an item met, for silence never does.
   */
  evidence?(partnership: Partnership, settings: Settings): readonly Evidence[];
}

/** Declares a rule, so that its messages and settings are typed from its own meta. */
export function defineRule<const Message extends string, Settings extends RuleSettings>(
  rule: Rule<Settings, Message>,
): Rule<Settings, Message> {
  return rule;
}

/** An error where an amount is at least `materialShare` (0–1) of the budget, else a warning. */
export function severityBySize(
  amount: number,
  partnership: Partnership,
  materialShare: number,
): Severity {
  return isMaterial(amount, partnership, materialShare) ? 'error' : 'warning';
}
