import { expect, it } from 'vitest';
import { phrasebooks } from '../../../src/messages/index.js';
import { helpPage } from '../../../src/present/pages/help-page.js';

it.each(phrasebooks)('help says all it has to in $language, and runs nothing', (phrasebook) => {
  const page = helpPage(phrasebook);
  expect(page).toContain(`<html lang="${phrasebook.language}" dir="${phrasebook.direction}">`);
  expect(page).not.toMatch(/<script|https?:|\son\w+=|\{\w+\}|help\.\w+|%/);
  expect(page.match(/<li>/g)).toHaveLength(3);
});
