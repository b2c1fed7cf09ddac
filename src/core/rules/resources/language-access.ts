import { resourceRule } from '../resource-rule.js';

/** Whoever has to work in a foreign language without help works at a cost that no budget shows. */
export const languageAccess = resourceRule('language-access');
