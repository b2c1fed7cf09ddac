import { resourceRule } from '../resource-rule.js';

/** Taking part costs bus fares, childcare and data; somebody pays them. */
export const communityParticipation = resourceRule('community-participation');
