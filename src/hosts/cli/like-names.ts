import { distance } from 'fastest-levenshtein';

const mostNames = 5;

/** The names that a mistyped one most likely meant, likeliest first: a wall of all names helps nobody. */
export function likeNames(names: readonly string[], typed: string): readonly string[] {
  const nearest = (name: string): number =>
    Math.min(distance(name, typed), distance(name.split('/')[1] ?? name, typed));
  return [...names].sort((one, other) => nearest(one) - nearest(other)).slice(0, mostNames);
}
