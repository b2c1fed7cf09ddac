export type NumberHabits = 'comma' | 'point';
export function numberHabits(texts: readonly string[]): NumberHabits {
  let comma = 0;
  let point = 0;
  for (const t of texts) {
    if (/,\d{1,2}(\D|$)/.test(t)) comma++;
    if (/\.\d{1,2}(\D|$)/.test(t)) point++;
  }
  return comma > point ? 'comma' : 'point';
}
export function readNumber(text: string, habits: NumberHabits): { value: number } | undefined {
  const t = text.trim();
  const m =
    /^\(?[-+]?\s*(?:[$€£¥₺]|[A-Z]{3})?\s*[-+]?([\d][\d.,'\u00a0\u202f ]*)\s*(%|[$€£¥₺]|[A-Z]{3})?\s*\)?$/.exec(
      t,
    );
  if (!m || /^\d+(\.\d+){2,}$/.test(t) || /^0\d/.test(t)) return undefined;
  let d = (m[1] ?? '').replace(/[\s'\u00a0\u202f]/g, '');
  d = habits === 'comma' ? d.replace(/\./g, '').replace(',', '.') : d.replace(/,/g, '');
  const n = Number(d);
  if (!Number.isFinite(n)) return undefined;
  const v = m[2] === '%' ? n / 100 : n;
  return { value: /^\(|^-/.test(t) ? -v : v };
}
