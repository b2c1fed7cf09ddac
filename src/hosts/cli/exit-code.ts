import type { Report } from '../../core/report.js';
import type { Severity } from '../../core/rules/rule.js';

/** 0: nothing fails the check. 1: something does. 2: a file cannot be used, or the call makes no sense. */
export type ExitCode = 0 | 1 | 2;

const weights: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 };

/** 1 where a finding is as severe as `failOn` or more; what people have explained fails nothing. */
export function failsAt({ findings }: Report, failOn: Severity | 'never'): ExitCode {
  if (failOn === 'never') return 0;
  const fails = findings.some(
    ({ severity, explained }) => explained === null && weights[severity] >= weights[failOn],
  );
  return fails ? 1 : 0;
}

/** The gravest of several codes. */
export function worst(codes: readonly ExitCode[]): ExitCode {
  return codes.reduce((gravest, code) => (code > gravest ? code : gravest), 0);
}
