import { frFormats } from '../formats.js';
import type { Phrasebook } from '../phrasebook.js';
import elements from './elements.json';
import items from './items.json';
import notices from './notices.json';
import prompts from './prompts.json';
import reading from './reading.json';
import agreement from './rules/agreement.json';
import changes from './rules/changes.json';
import checklist from './rules/checklist.json';
import coreCosts from './rules/core-costs.json';
import disclosure from './rules/disclosure.json';
import resources from './rules/resources.json';
import rlo from './rules/rlo.json';
import sharing from './rules/sharing.json';
import timeline from './rules/timeline.json';
import wording from './rules/wording.json';
import scores from './scores.json';
import sources from './sources.json';
import terms from './terms.json';
import cells from './ui-cells.json';
import cli from './ui-cli.json';
import menu from './ui-menu.json';
import pages from './ui-pages.json';
import preview from './ui-preview.json';
import reportTab from './ui-reportTab.json';
import sidebar from './ui-sidebar.json';
import tabs from './ui-tabs.json';

export const fr: Phrasebook = {
  ...frFormats,
  rules: {
    ...disclosure,
    ...coreCosts,
    ...rlo,
    ...agreement,
    ...sharing,
    ...changes,
    ...timeline,
    ...resources,
    ...checklist,
    ...wording,
  },
  reading,
  notices,
  scores,
  items,
  prompts,
  elements,
  terms,
  sources,
  ui: { sidebar, reportTab, menu, cells, cli, tabs, preview, pages },
};
