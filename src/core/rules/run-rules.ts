import type { Partnership } from '../partnership/partnership.js';
import { presetsOf } from '../profiles/preset.js';
import { groupBy } from '../workbook/group-by.js';
import { whenAsked } from '../workbook/remember.js';
import type {
  Evidence,
  Precedence,
  Rule,
  RuleFinding,
  RuleId,
  RuleSettings,
  Severity,
  Unjudged,
} from './rule.js';

export type Outcome = 'found' | 'clean' | 'not-applicable' | 'could-not-judge' | 'off' | 'crashed';

/** What became of one rule on one partnership. */
export interface Verdict {
  readonly rule: RuleId;
  readonly outcome: Outcome;
  /** Why it could not judge; `undefined` for every other outcome. */
  readonly unjudged: Unjudged | undefined;
  /** The error's message where it crashed, for the log; never cell text. */
  readonly crash: string | undefined;
  readonly findings: readonly Finding[];
  /** The more telling rule that says all that this one found; it has no findings left then, and is not clean. */
  readonly saidBy?: RuleId;
  /** What speaks for its items; left out by rules of which a clean outcome itself does. */
  readonly evidence?: readonly Evidence[];
}

/** A rule's finding with what its meta adds. */
export interface Finding extends RuleFinding {
  readonly rule: RuleId;
  readonly severity: Severity;
}

export interface RulesSettings {
  /** Rules that people switched off. */
  readonly off: readonly string[];
  /** Rules that run only where people switch them on, and that they did. */
  readonly on?: readonly string[];
  /** Settings that people changed, by rule id. */
  readonly changed: Readonly<Record<string, RuleSettings>>;
}

/** No rule off, no threshold changed. */
export const defaultSettings: RulesSettings = { off: [], changed: {} };

/** Runs every rule behind its own fence and lets the more telling finding speak; verdicts come in rule order. */
export function runRules(
  rules: readonly Rule[],
  partnership: Partnership,
  settings: RulesSettings,
): readonly Verdict[] {
  const verdicts = rules.map((rule) => runRule(rule, partnership, settings));
  return letTheMoreTellingSpeak(rules, verdicts);
}

function runRule(rule: Rule, partnership: Partnership, settings: RulesSettings): Verdict {
  const { id } = rule.meta;
  if (isOff(rule, settings)) return verdict(id, 'off');
  const own = settingsOf(rule, partnership, settings);
  try {
    if (!rule.appliesTo(partnership, own)) return verdict(id, 'not-applicable');
    const unjudged = rule.cannotJudge?.(partnership, own);
    if (unjudged) return { ...verdict(id, 'could-not-judge'), unjudged };
    const findings = rule
      .check(partnership, own)
      .map((found) => ({ ...found, rule: id, severity: found.severity ?? rule.meta.severity }));
    const evidence = rule.evidence?.(partnership, own);
    return {
      ...verdict(id, findings.length > 0 ? 'found' : 'clean'),
      findings,
      ...(evidence && { evidence }),
    };
  } catch (error) {
    return { ...verdict(id, 'crashed'), crash: messageOf(error) };
  }
}

/** What a rule judges by: its defaults, over them what the donor's profile sets, over that what people changed. */
export function settingsOf<Settings extends RuleSettings>(
  { meta }: { readonly meta: { readonly id: string; readonly settings: Settings } },
  { profile }: Pick<Partnership, 'profile'>,
  settings: Pick<RulesSettings, 'changed'>,
): Settings {
  const preset = presetsOf(profile)[meta.id] ?? {};
  return changed(changed(meta.settings, preset), settings.changed[meta.id] ?? {});
}

/** Settings with what is different; of a record of figures only the named ones change. */
function changed<Settings extends RuleSettings>(
  settings: Settings,
  different: RuleSettings,
): Settings {
  const all: Record<string, RuleSettings[string]> = { ...settings };
  for (const [name, value] of Object.entries(different)) {
    const before = all[name];
    all[name] =
      typeof value === 'object' && typeof before === 'object' ? { ...before, ...value } : value;
  }
  return all as Settings;
}

function isOff({ meta }: Rule, { off, on = [] }: RulesSettings): boolean {
  return off.includes(meta.id) || (meta.startsOff === true && !on.includes(meta.id));
}

/** Errors of another realm are no `Error` here, so the message is asked for, not the class. */
function messageOf(error: unknown): string {
  const { message } = (error ?? {}) as { readonly message?: unknown };
  return typeof message === 'string' ? message : 'unknown';
}

function verdict(rule: RuleId, outcome: Outcome): Verdict {
  return { rule, outcome, unjudged: undefined, crash: undefined, findings: [] };
}

/** One trouble, one finding: rules.md, "Definitions that settle doubt". */
function letTheMoreTellingSpeak(
  rules: readonly Rule[],
  verdicts: readonly Verdict[],
): readonly Verdict[] {
  const spoken = new Map(verdicts.map((one) => [one.rule, spokenOfIn(one.findings)]));
  return verdicts.map((one) => {
    const precedences = rules.find(({ meta }) => meta.id === one.rule)?.meta.yieldsTo ?? [];
    if (precedences.length === 0 || one.findings.length === 0) return one;
    const speaker = (finding: Finding) =>
      precedences.find((precedence) => isSpokenFor(finding, precedence, spoken))?.rule;
    const left = one.findings.filter((finding) => speaker(finding) === undefined);
    const [saidBy] = one.findings.flatMap((finding) => speaker(finding) ?? []);
    return { ...one, findings: left, ...(left.length === 0 && saidBy && { saidBy }) };
  });
}

/** What some findings speak of. */
interface SpokenOf {
  readonly isAnything: boolean;
  readonly partners: ReadonlySet<string | undefined>;
  /** By sheet. */
  readonly rows: () => ReadonlyMap<string, ReadonlySet<number>>;
}

function spokenOfIn(findings: readonly Finding[]): SpokenOf {
  return {
    isAnything: findings.length > 0,
    partners: new Set(findings.map(({ partner }) => partner)),
    rows: whenAsked(() => rowsIn(findings)),
  };
}

function rowsIn(findings: readonly Finding[]): ReadonlyMap<string, ReadonlySet<number>> {
  const bySheet = groupBy(
    findings.flatMap(({ at }) => at),
    ({ sheet }) => sheet,
  );
  return new Map(
    [...bySheet].map(([sheet, cells]) => [sheet, new Set(cells.map(({ row }) => row))]),
  );
}

function isSpokenFor(
  { at, partner }: Finding,
  { rule, within }: Precedence,
  spoken: ReadonlyMap<string, SpokenOf>,
): boolean {
  const others = spoken.get(rule);
  if (others === undefined) return false;
  if (within === 'workbook') return others.isAnything;
  if (within === 'partner') return partner !== undefined && others.partners.has(partner);
  const rows = others.rows();
  return at.length > 0 && at.every(({ sheet, row }) => rows.get(sheet)?.has(row) === true);
}
