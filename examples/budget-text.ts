import type { LinePlan, SectionPlan } from './budget-plan.js';

/**
 * A budget as text, so that examples can be read and changed like a budget:
 *
 * ```
 * # 1. Staff = Subtotal staff
 * 1.1 | Project manager | HRI | month | 1 | 4800 | 12 | 100% | |
 * 1.2 | Staff costs | HRI | | | | | | 38000 | !! disclosure/salary-detail
 * ```
 *
 * Columns: code, what, who (short name), unit, quantity, unit cost, months, % charged, typed amount, notes. A heading
 * names its subtotal after `=`, with a typed one after `:=`. `~` before a code hides the row; `!!` ends the line with the
 * rules that should find something on it; `own direct` as unit cost stands for the
 * organisation's own direct costs.
 */
export interface BudgetText {
  readonly sections: readonly SectionPlan[];
  readonly expected: readonly { readonly label: string; readonly rule: string }[];
}

/** Reads a budget text; `names` gives the organisations' full names by short name. */
export function readBudgetText(text: string, names: Readonly<Record<string, string>>): BudgetText {
  const sections: SectionPlan[] = [];
  const expected: { label: string; rule: string }[] = [];
  let lines: LinePlan[] = [];
  for (const row of text.split('\n').filter((one) => one.trim() !== '')) {
    const [content = '', rules] = row.split('!!').map((part) => part.trim());
    const label = content.startsWith('#') ? '' : (content.split('|')[1] ?? '').trim();
    if (content.startsWith('#')) {
      lines = [];
      sections.push(readHeading(content, lines));
    } else {
      lines.push(readLine(content, names));
    }
    const sumLabel = sections[sections.length - 1]?.sumLabel ?? '';
    for (const rule of rules?.split(/[\s,]+/) ?? [])
      expected.push({ label: label || sumLabel, rule });
  }
  return { sections, expected };
}

function readHeading(content: string, lines: readonly LinePlan[]): SectionPlan {
  const [title = '', sum = ''] = content.slice(1).split(' = ');
  const [sumLabel = '', typed] = sum.split(':=').map((part) => part.trim());
  return {
    title: title.trim(),
    sumLabel,
    lines,
    ...(typed === undefined ? {} : { typedSum: Number(typed) }),
  };
}

function readLine(content: string, names: Readonly<Record<string, string>>): LinePlan {
  const [code = '', what = '', who = '', unit, quantity, unitCost, months, share, typed, notes] =
    content.split('|').map((cell) => cell.trim());
  return {
    code: code.replace(/^~/, ''),
    what,
    who: names[who] ?? who,
    hidden: code.startsWith('~'),
    unit: unit === '' ? undefined : unit,
    quantity: figure(quantity),
    unitCost:
      unitCost !== undefined && Number.isNaN(Number(unitCost)) ? unitCost : figure(unitCost),
    months: figure(months),
    share: share === '' || share === undefined ? undefined : Number(share.replace('%', '')) / 100,
    typed: figure(typed),
    notes: notes === '' ? undefined : notes,
  };
}

function figure(text: string | undefined): number | undefined {
  return text === undefined || text === '' ? undefined : Number(text);
}
