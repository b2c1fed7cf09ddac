import { budgetRows, rowOf } from './budget-plan.js';
import { readBudgetText } from './budget-text.js';
import { inRow, nothingForPartnershipBut, type Example } from './sheet-plan.js';

/** An Arabic budget, right to left, of invented organisations: a lump sum, and a partner without core costs. */
const names = { LEAD: 'مؤسسة الجسر الدولية', RLO: 'شبكة الأمل للاجئين' };

const { sections, expected } = readBudgetText(
  `
# الموارد البشرية = المجموع الفرعي للموارد البشرية
1.1 | مدير المشروع | LEAD | شهر | 1 | 2400 | 12 | 100% | |
1.2 | ميسرون مجتمعيون | RLO | شهر | 3 | 450 | 10 | 100% | |
# الأنشطة = المجموع الفرعي للأنشطة
2.1 | حقائب مدرسية | RLO | حقيبة | 400 | 12 | 1 | 100% | |
2.2 | حملة توعية | LEAD | مبلغ مقطوع | 1 | | | | 9000 | !! disclosure/lump-sum
2.3 | كتب تعليمية | RLO | كتاب | 800 | 3 | 1 | 100% | |
# التكاليف الأساسية = المجموع الفرعي للتكاليف الأساسية
3.1 | إيجار المكتب | LEAD | شهر | 1 | 700 | 12 | 50% | |
`,
  names,
);

const rows = budgetRows({
  above: ['مشروع التعلم للجميع', 'ميزانية عام 2027 بالدولار الأمريكي', `مقدم من ${names.LEAD}`],
  head: [
    'رقم',
    'البند',
    'المنظمة',
    'الوحدة',
    'الكمية',
    'تكلفة الوحدة (USD)',
    'عدد الأشهر',
    'نسبة التحميل',
    'الإجمالي (USD)',
    'ملاحظات',
  ],
  sections,
  totalLabel: 'المجموع الكلي',
});

export const arabicBudget: Example = {
  name: 'budget-ar',
  sheets: [
    { name: 'الميزانية', rows, widths: [7, 34, 28, 14, 10, 18, 13, 13, 16, 28], rightToLeft: true },
    {
      name: 'الشركاء',
      widths: [30, 24, 14, 18, 20, 22],
      rightToLeft: true,
      rows: [
        {
          look: 'head',
          cells: [
            'الاسم',
            'نوع المنظمة',
            'البلد',
            'طريقة التمويل',
            'الدور في القرار',
            'الاطلاع على الميزانية',
          ],
        },
        { cells: [names.LEAD, 'الشريك الرئيسي', 'الأردن', 'مباشر', 'يقرر', 'كامل'] },
        {
          cells: [
            names.RLO,
            'منظمة يقودها لاجئون',
            'الأردن',
            'منحة فرعية',
            'يشارك في القرار',
            'كامل',
          ],
        },
      ],
    },
  ],
  planted: [
    ...expected.map(({ rule, label }) => ({ rule, place: inRow('الميزانية', rowOf(rows, label)) })),
    { rule: 'agreement/leadership-pay', place: inRow('الميزانية', rowOf(rows, 'مدير المشروع')) },
    { rule: 'agreement/single-grant-holder', place: inRow('الشركاء', 2) },
    ...nothingForPartnershipBut(),
    { rule: 'core-costs/partner-without-core', place: names.RLO },
    { rule: 'core-costs/unequal-rate', place: names.RLO },
  ],
};
