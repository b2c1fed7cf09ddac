import type { RuleSettings } from '../rules/rule.js';
import type { DonorProfile, Sourced } from './profile.js';

/** The settings that a profile gives to rules, by rule id; figures that are not verified set nothing. */
export function presetsOf(profile: DonorProfile): Readonly<Record<string, RuleSettings>> {
  const floor = verified(profile.floor);
  const noticeDays = verified(profile.noticeDays);
  const reportsPerYear = verified(profile.reportsPerYear);
  return {
    ...(floor !== undefined && { 'core-costs/below-floor': { floor } }),
    ...(noticeDays !== undefined && { 'timeline/short-notice': { noticeDays } }),
    ...(reportsPerYear !== undefined && { 'timeline/reporting-load': { reportsPerYear } }),
  };
}

function verified<Value>(figure: Sourced<Value> | undefined): Value | undefined {
  return figure?.isUnverified === true ? undefined : figure?.value;
}
