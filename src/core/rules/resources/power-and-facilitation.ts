import { resourceRule } from '../resource-rule.js';

/** Talking about power goes better with somebody who holds none of it. */
export const powerAndFacilitation = resourceRule('power-and-facilitation');
