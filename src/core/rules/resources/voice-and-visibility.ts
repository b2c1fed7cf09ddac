import { resourceRule } from '../resource-rule.js';

/** Partners who cannot pay for their own voice are spoken for. */
export const voiceAndVisibility = resourceRule('voice-and-visibility');
