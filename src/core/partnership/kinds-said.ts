import type { OrganisationCorrection } from '../tables/corrections.js';
import type { Notice } from '../tables/table.js';
import { namesOf } from './names.js';
import type { Organisation, OrganisationKind } from './partnership.js';

interface KindsSaid {
  readonly organisations: readonly Organisation[];
  /** What was said of organisations that nothing in the workbook names. */
  readonly dropped: readonly Notice[];
}

/** The organisations with the kinds that people said they are, whatever the register has. */
export function withKindsSaid(
  organisations: readonly Organisation[],
  said: readonly OrganisationCorrection[],
): KindsSaid {
  if (said.length === 0) return { organisations, dropped: [] };
  const names = namesOf(organisations);
  const kinds = new Map<string, OrganisationKind>();
  const dropped: Notice[] = [];
  for (const { name, kind } of said) {
    const known = organisations.some((one) => one.name === name) ? name : names.resolve(name);
    if (known === undefined) dropped.push(notice(name));
    else kinds.set(known, kind);
  }
  return {
    organisations: organisations.map((one) => ({ ...one, kind: kinds.get(one.name) ?? one.kind })),
    dropped,
  };
}

function notice(name: string): Notice {
  const code = 'correction-organisation-gone';
  return { code, at: undefined, saying: { key: code, facts: { name } } };
}
