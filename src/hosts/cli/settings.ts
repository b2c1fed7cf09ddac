import type { RulesSettings } from '../../core/rules/run-rules.js';
import type { Rule, RuleSettings } from '../../core/rules/rule.js';
import { changeSetting } from '../../core/settings/change-setting.js';
import { likeNames } from './like-names.js';
import { UsageProblem } from './usage-problem.js';

/**
 * Rules switched off (`--rule ID=off`), or on where they start off (`--rule ID=on`), and settings changed
 * (`--set ID.SETTING=VALUE`).
 * @throws {UsageProblem} for a rule, setting or value that there is not.
 */
export function rulesSettings(
  rules: readonly Rule[],
  { rule, set }: { readonly rule: readonly string[]; readonly set: readonly string[] },
): RulesSettings {
  const changed = new Map<string, RuleSettings>();
  for (const change of set) {
    const { id, setting, value } = readChange(rules, change, changed);
    changed.set(id, { ...changed.get(id), [setting]: value });
  }
  const states = new Map(rule.map((one) => readSwitch(rules, one)));
  const switched = (state: Switch) => [...states].flatMap(([id, own]) => (own === state ? id : []));
  return { off: switched('off'), on: switched('on'), changed: Object.fromEntries(changed) };
}

type Switch = 'on' | 'off';

function readSwitch(rules: readonly Rule[], value: string): readonly [id: string, state: Switch] {
  const [id = '', state, ...more] = value.split('=');
  const isKnown = rules.some(({ meta }) => meta.id === id);
  if (isKnown && more.length === 0 && (state === 'off' || state === 'on')) return [id, state];
  throw isKnown
    ? new UsageProblem('usage.ruleState', { value, rule: id })
    : new UsageProblem('usage.rule', { value, choices: { list: likeNames(ruleIds(rules), id) } });
}

interface Change {
  readonly id: string;
  readonly setting: string;
  readonly value: RuleSettings[string];
}

/** `RULE.SETTING=VALUE`, or `RULE.SETTING.KIND=VALUE` where a setting has a figure for each of several kinds. */
function readChange(
  rules: readonly Rule[],
  text: string,
  before: ReadonlyMap<string, RuleSettings>,
): Change {
  const [, id = '', setting = '', kind, raw = ''] =
    /^([^.=]+)\.([^.=]+)(?:\.([^.=]+))?=(.*)$/.exec(text) ?? [];
  const known = rules.find(({ meta }) => meta.id === id);
  if (known === undefined) {
    const choices = { list: likeNames(ruleIds(rules), /^[^.=]*/.exec(text)?.[0] ?? '') };
    throw new UsageProblem('usage.setRule', { value: text, choices });
  }
  const changed = changeSetting(known, { setting, kind }, raw, before.get(id) ?? {});
  if (changed.ok) return { id, setting, value: changed.value };
  if (changed.why === 'no-value') {
    throw new UsageProblem('usage.setValue', { value: text, now: JSON.stringify(changed.now) });
  }
  const names = settingNames(known);
  throw names.length === 0
    ? new UsageProblem('usage.noSettings', { value: text, rule: id })
    : new UsageProblem('usage.set', { value: text, rule: id, choices: { list: names } });
}

/** A rule's settings as they are named after its id. */
function settingNames({ meta }: Rule): readonly string[] {
  return Object.entries(meta.settings).flatMap(([name, value]) =>
    typeof value === 'object' ? Object.keys(value).map((kind) => `${name}.${kind}`) : name,
  );
}

function ruleIds(rules: readonly Rule[]): readonly string[] {
  return rules.map(({ meta }) => meta.id);
}
