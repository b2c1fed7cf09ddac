import { generic } from '../profiles/generic.js';
import { profileOf } from '../profiles/index.js';
import type { DonorProfile } from '../profiles/profile.js';
import { allRules } from '../rules/index.js';
import type { RuleSettings } from '../rules/rule.js';
import type { RulesSettings } from '../rules/run-rules.js';
import type { Notice } from '../tables/table.js';
import { type CellRef, type CellValue, isSerialDate } from '../workbook/workbook.js';
import { changeSetting } from './change-setting.js';
import { isWeekend } from './weekends.js';

/** A setting as people keep it in a sheet: its name, what they wrote, and where. */
export interface KeptSetting {
  /** `language`, `donor`, `weekend`, a rule's id, or a rule's id with one of its thresholds after a dot. */
  readonly key: string;
  readonly value: CellValue;
  readonly at: CellRef;
}

export interface Settings {
  /** ISO 639-1; `undefined` where everybody reads in their own. */
  readonly language: string | undefined;
  readonly profile: DonorProfile;
  readonly rules: RulesSettings;
  /** What was written that makes no sense, and is left aside. */
  readonly notices: readonly Notice[];
}

/**
 * The settings that people agreed on. A blank value leaves things as they are; what there is no such setting or value
 * for is said in the notices.
 *
 * @param languages the languages that we have texts in
 */
export function readSettings(
  kept: readonly KeptSetting[],
  languages: readonly string[] = [],
): Settings {
  const draft: Draft = {
    language: undefined,
    profile: generic,
    off: [],
    on: [],
    changed: new Map(),
    notices: [],
  };
  for (const one of kept) {
    const text = textOf(one.value);
    if (text === '') continue;
    const code = take(one, text, draft, languages);
    if (code !== undefined) draft.notices.push(notice(code, one, text));
  }
  const { language, profile, off, on, changed, notices } = draft;
  return { language, profile, rules: { off, on, changed: Object.fromEntries(changed) }, notices };
}

interface Draft {
  language: string | undefined;
  profile: DonorProfile;
  readonly off: string[];
  readonly on: string[];
  readonly changed: Map<string, RuleSettings>;
  readonly notices: Notice[];
}

type Fault = 'setting-unknown' | 'setting-value';

function take(
  { key, value }: KeptSetting,
  text: string,
  draft: Draft,
  languages: readonly string[],
): Fault | undefined {
  const name = key.trim().toLowerCase();
  const word = text.toLowerCase();
  if (name === 'language') {
    if (!languages.includes(word)) return 'setting-value';
    draft.language = word;
    return undefined;
  }
  if (name === 'donor') {
    const profile = profileOf(word);
    if (profile === undefined) return 'setting-value';
    draft.profile = profile;
    return undefined;
  }
  return name === 'weekend' ? takeWeekend(word, draft) : takeOfRule(key.trim(), value, text, draft);
}

/** Days off hold for every rule that reckons with them. */
function takeWeekend(weekend: string, { changed }: Draft): Fault | undefined {
  if (!isWeekend(weekend)) return 'setting-value';
  for (const { meta } of allRules) {
    if ('weekend' in meta.settings) change(changed, meta.id, 'weekend', weekend);
  }
  return undefined;
}

function takeOfRule(key: string, value: CellValue, text: string, draft: Draft): Fault | undefined {
  const [id = '', setting, kind] = key.split('.');
  const rule = allRules.find(({ meta }) => meta.id === id);
  if (rule === undefined) return 'setting-unknown';
  if (setting === undefined) return takeSwitch(id, text, draft);
  const before = draft.changed.get(id) ?? {};
  const changed = changeSetting(rule, { setting, kind }, value, before);
  if (!changed.ok) return changed.why === 'no-setting' ? 'setting-unknown' : 'setting-value';
  change(draft.changed, id, setting, changed.value);
  return undefined;
}

function takeSwitch(id: string, text: string, { off, on }: Draft): Fault | undefined {
  const state = text.toLowerCase();
  if (state === 'off' || state === 'false') off.push(id);
  else if (state === 'on' || state === 'true') on.push(id);
  else return 'setting-value';
  return undefined;
}

function change(
  changed: Map<string, RuleSettings>,
  id: string,
  setting: string,
  value: RuleSettings[string],
): void {
  changed.set(id, { ...changed.get(id), [setting]: value });
}

function textOf(value: CellValue): string {
  return value === undefined || isSerialDate(value) ? '' : String(value).trim();
}

function notice(code: Fault, { key, at }: KeptSetting, value: string): Notice {
  const facts = { setting: key.trim().slice(0, 100), value: value.slice(0, 100) };
  return { code, at, saying: { key: code, facts } };
}
