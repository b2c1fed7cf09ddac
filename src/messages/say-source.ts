import type { Phrasebook } from './phrasebook.js';

/**
 * What a rule rests on, as a person cites it. Titles and names stay as they are in every language; what we say about
 * them is in the message files.
 *
 * @param source As rules have it: citations with `; ` between them.
 */
export function saySource({ sources }: Phrasebook, source: string): string {
  return source
    .split('; ')
    .map((part) => sources[part] ?? sayElement(part, sources))
    .join(sources['between'] ?? '; ');
}

function sayElement(part: string, sources: Phrasebook['sources']): string {
  const [, element, pillar] = /^(?:AA )?element (\d)(?:, pillar (\d))?$/.exec(part) ?? [];
  if (element === undefined) return part;
  return pillar === undefined
    ? (sources['element'] ?? part).replace('{element}', element)
    : (sources['pillar'] ?? part).replace('{element}', element).replace('{pillar}', pillar);
}
