import { resourceRule } from '../resource-rule.js';

/** Partners learn from others in the same place as they are. */
export const peerExchange = resourceRule('peer-exchange');
