import type { RulesSettings } from '../../core/rules/run-rules.js';
import type { Rule, RuleSettings } from '../../core/rules/rule.js';
import { UsageProblem } from './usage-problem.js';

/**
 * Rules switched off (`--rule ID=off`), or on where they start off (`--rule ID=on`), and settings changed (`--set ID.SETTING=VALUE`).
 * @throws {UsageProblem} for a rule, setting or value that there is not.
 */
export function rulesSettings(
  rules: readonly Rule[],
  { rule, set }: { readonly rule: readonly string[]; readonly set: readonly string[] },
): RulesSettings {
  const changed = new Map<string, RuleSettings>();
  for (const change of set) {
    const { id, setting, value } = readChange(rules, change);
    changed.set(id, { ...changed.get(id), [setting]: value });
  }
  const states = new Map(rule.map((one) => readSwitch(rules, one)));
  const switched = (state: Switch) => [...states].flatMap(([id, own]) => (own === state ? id : []));
  return { off: switched('off'), on: switched('on'), changed: Object.fromEntries(changed) };
}

type Switch = 'on' | 'off';

function readSwitch(rules: readonly Rule[], value: string): readonly [id: string, state: Switch] {
  const [id, state] = value.split('=');
  const isKnown = rules.some(({ meta }) => meta.id === id);
  if (id === undefined || (state !== 'off' && state !== 'on') || !isKnown) {
    throw new UsageProblem('usage.rule', {
      value,
      choices: { list: rules.map(({ meta }) => meta.id) },
    });
  }
  return [id, state];
}

interface Change {
  readonly id: string;
  readonly setting: string;
  readonly value: number | string | boolean;
}

function readChange(rules: readonly Rule[], text: string): Change {
  const [, id = '', setting = '', raw = ''] = /^([^.=]+)\.([^.=]+)=(.+)$/.exec(text) ?? [];
  const settings = rules.find(({ meta }) => meta.id === id)?.meta.settings ?? {};
  const current = Object.hasOwn(settings, setting) ? settings[setting] : undefined;
  const value = valueLike(current, raw);
  if (value !== undefined) return { id, setting, value };
  const known = rules.filter(({ meta }) => meta.id === id);
  const choices = (known.length === 0 ? rules : known).flatMap(({ meta }) =>
    Object.entries(meta.settings)
      .filter(([, one]) => typeof one !== 'object')
      .map(([name]) => `${meta.id}.${name}`),
  );
  throw new UsageProblem('usage.set', { value: text, choices: { list: choices } });
}

/** A text as a value of the same kind; `undefined` where it is none. */
function valueLike(current: unknown, raw: string): number | string | boolean | undefined {
  if (typeof current === 'string') return raw;
  if (typeof current === 'number') return Number.isFinite(Number(raw)) ? Number(raw) : undefined;
  if (typeof current !== 'boolean') return undefined;
  return raw === 'true' ? true : raw === 'false' ? false : undefined;
}
