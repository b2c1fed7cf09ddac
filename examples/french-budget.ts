import { budgetRows, rowOf } from './budget-plan.js';
import { readBudgetText } from './budget-text.js';
import { everywhere, inRow, nothingForPartnershipBut, type Example } from './sheet-plan.js';

/** A French budget of invented organisations: no core costs at all, one lump sum, one line that says nothing. */
const names = { ALP: 'Association Les Passerelles', RER: 'Réseau Espoir des Réfugiés' };

const { sections, expected } = readBudgetText(
  `
# 1. Ressources humaines = Sous-total ressources humaines
1.1 | Chargée de projet | ALP | mois | 1 | 2900 | 12 | 100% | |
1.2 | Médiateurs scolaires | RER | mois | 2 | 850 | 10 | 100% | |
# 2. Activités = Sous-total activités
2.1 | Fournitures scolaires | RER | lot | 250 | 18.5 | 1 | 100% | |
2.2 | Fête de rentrée | ALP | forfait | 1 | | | | 6800 | !! disclosure/lump-sum
2.3 | Divers | ALP | mois | 1 | 120 | 12 | 100% | | !! disclosure/vague-description
2.4 | Billets d'autobus pour les élèves | RER | billet | 900 | 1.6 | 1 | 100% | |
`,
  names,
);

const rows = budgetRows({
  above: [
    'Écoles ouvertes : accueil scolaire à Valmira',
    'Budget 2027, en euros',
    `Présenté par ${names.ALP}`,
  ],
  head: [
    'Code',
    'Rubrique',
    'Organisation',
    'Unité',
    'Quantité',
    'Coût unitaire (EUR)',
    'Nombre de mois',
    '% imputé',
    'Montant (EUR)',
    'Observations',
  ],
  sections,
  totalLabel: 'Total général',
});

export const frenchBudget: Example = {
  name: 'budget-fr',
  sheets: [
    { name: 'Budget', rows, widths: [7, 34, 30, 10, 10, 18, 15, 10, 15, 30] },
    {
      name: 'Partenaires',
      widths: [30, 12, 22, 14, 18, 22, 18],
      rows: [
        {
          look: 'head',
          cells: [
            'Nom',
            'Sigle',
            'Type',
            'Pays',
            'Financement',
            'Rôle dans les décisions',
            'Accès au budget',
          ],
        },
        { cells: [names.ALP, 'ALP', 'Chef de file', 'France', 'direct', 'décide', 'complet'] },
        { cells: [names.RER, 'RER', 'ODR', 'France', 'sous-subvention', 'codécide', 'complet'] },
      ],
    },
  ],
  planted: [
    ...expected.map(({ rule, label }) => ({ rule, place: inRow('Budget', rowOf(rows, label)) })),
    { rule: 'core-costs/none-budgeted', place: everywhere },
    { rule: 'agreement/single-grant-holder', place: inRow('Partenaires', 2) },
    ...nothingForPartnershipBut(),
  ],
};
