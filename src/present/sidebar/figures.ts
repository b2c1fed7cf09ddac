import type { Report, ScoreName } from '../../core/report.js';
import { sayNumber, sayShare } from '../../messages/say.js';
import { has } from './head.js';
import type { BarView, FigureView } from './parts.js';
import { plain, type SidebarWords } from './words.js';

/** How each figure is shown: what 1 (or 100) stands for, and which way is better. */
const kinds: Readonly<Record<ScoreName, Pick<FigureView, 'better'> & { readonly full: 1 | 100 }>> =
  {
    disclosure: { full: 1, better: 'more' },
    coreCostParity: { full: 1, better: 'more' },
    rloShare: { full: 1, better: 'more' },
    timelinePressure: { full: 100, better: 'less' },
  };

const order: readonly ScoreName[] = [
  'disclosure',
  'coreCostParity',
  'rloShare',
  'timelinePressure',
];

/** The four figures; none where there is no budget to make them from. */
export function viewFigures(report: Report, words: SidebarWords): readonly FigureView[] {
  return has(report, 'budget') ? order.map((name) => viewFigure(name, report, words)) : [];
}

function viewFigure(name: ScoreName, report: Report, words: SidebarWords): FigureView {
  const { value, how, mayChange } = report.scores[name];
  const { full, better } = kinds[name];
  return {
    name,
    title: words.voice.phrasebook.scores[name]?.title ?? name,
    meaning: words.text(`figure.${name}.meaning`),
    value: value === null ? words.text('figure.unknown') : valueText(value, full, words),
    of: value === null ? '' : words.text(`figure.${name}.of`),
    fraction: value === null ? null : within01(value / full),
    better,
    how: plain(how),
    mayChange: mayChange === null ? null : plain(mayChange),
    bars: name === 'coreCostParity' ? rateBars(report, words) : [],
  };
}

function valueText(value: number, full: 1 | 100, { voice }: SidebarWords): string {
  return full === 1
    ? sayShare(voice.phrasebook, value)
    : sayNumber(voice.phrasebook, Math.round(value));
}

/** Core-cost rates side by side, the lead first, then the highest; none where there is nothing to compare. */
function rateBars(report: Report, words: SidebarWords): readonly BarView[] {
  const leads = report.partners.filter(({ kind }) => kind === 'lead').map(({ name }) => name);
  const rates = report.money.byPartner
    .filter((money): money is typeof money & { coreRate: number } => money.coreRate !== null)
    .map(({ partner, coreRate }) => ({ partner, coreRate, isLead: leads.includes(partner) }))
    .sort((a, b) => Number(b.isLead) - Number(a.isLead) || b.coreRate - a.coreRate);
  if (rates.length < 2) return [];
  const highest = Math.max(...rates.map(({ coreRate }) => coreRate));
  return rates.map(({ partner, coreRate, isLead }) => ({
    label: isLead ? words.text('figure.lead', { name: plain(partner) }) : plain(partner),
    value: sayShare(words.voice.phrasebook, coreRate),
    fraction: highest > 0 ? within01(coreRate / highest) : 0,
  }));
}

function within01(value: number): number {
  return Math.min(1, Math.max(0, value));
}
