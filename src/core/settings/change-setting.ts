import type { Rule, RuleSettings } from '../rules/rule.js';
import { readNumber } from '../workbook/number.js';
import { type CellValue, isSerialDate } from '../workbook/workbook.js';

type SettingValue = RuleSettings[string];

/** A setting of a rule as people name it: `floor`, or `noticeDays` of the kind `report`. */
export interface SettingName {
  readonly setting: string;
  readonly kind: string | undefined;
}

/** What a setting comes to; or why it cannot be so: the rule has no such setting, or it does not take such a value. */
export type ChangedSetting =
  | { readonly ok: true; readonly value: SettingValue }
  | { readonly ok: false; readonly why: 'no-setting' }
  | { readonly ok: false; readonly why: 'no-value'; readonly now: string | number };

const longestText = 200;

/**
 * A rule's setting as somebody wants it, in a sheet or on the command line.
 *
 * @param wanted What was written: a cell, or a text such as `10%`.
 * @param before What was changed of this rule before: a figure for another kind stays.
 */
export function changeSetting(
  { meta }: Rule,
  { setting, kind }: SettingName,
  wanted: CellValue,
  before: RuleSettings,
): ChangedSetting {
  const now = new Map(Object.entries(meta.settings)).get(setting);
  if (typeof now !== 'object') {
    if (now === undefined || kind !== undefined) return noSetting;
    const value = likeNow(now, wanted);
    return value === undefined ? { ok: false, why: 'no-value', now } : { ok: true, value };
  }
  const [, figureNow] = Object.entries(now).find(([name]) => name === kind) ?? [];
  if (kind === undefined || figureNow === undefined) return noSetting;
  const figure = figureIn(wanted);
  if (figure === undefined) return { ok: false, why: 'no-value', now: figureNow };
  const others = before[setting];
  const value = { ...(typeof others === 'object' ? others : {}), [kind]: figure };
  return { ok: true, value };
}

const noSetting: ChangedSetting = { ok: false, why: 'no-setting' };

/** A value of the kind that the setting has now. */
function likeNow(now: string | number, wanted: CellValue) {
  if (typeof now === 'number') return figureIn(wanted);
  const text = textOf(wanted);
  return text !== '' && text.length <= longestText ? text : undefined;
}

/** A figure that is not below zero, as a cell or as text. */
function figureIn(value: CellValue): number | undefined {
  const figure = typeof value === 'string' ? readNumber(value)?.value : value;
  return typeof figure === 'number' && figure >= 0 && figure < Infinity ? figure : undefined;
}

function textOf(value: CellValue): string {
  return value === undefined || isSerialDate(value) ? '' : String(value).trim();
}
