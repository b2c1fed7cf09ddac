import type { Phrasebook } from '../phrasebook.js';
import elements from './elements.json';
import items from './items.json';
import notices from './notices.json';
import reading from './reading.json';
import rules from './rules.json';
import scores from './scores.json';
import terms from './terms.json';
import cells from './ui-cells.json';
import cli from './ui-cli.json';
import menu from './ui-menu.json';
import reportTab from './ui-reportTab.json';
import sidebar from './ui-sidebar.json';

export const en: Phrasebook = {
  language: 'en',
  direction: 'ltr',
  numbers: { group: ',', decimal: '.' },
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  rules,
  reading,
  notices,
  scores,
  items,
  elements,
  terms,
  ui: { sidebar, reportTab, menu, cells, cli },
};
