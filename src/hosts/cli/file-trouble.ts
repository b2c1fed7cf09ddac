import type { Saying } from '../../core/facts.js';

/**
 * The sentence for what went wrong with one file. The reader's own errors are known by their fields, as the
 * preview is bundled apart and brings a class of its own.
 */
export function troubleOf(error: unknown, file: string): Saying {
  if (hasTrouble(error)) return { key: `trouble.${error.trouble}`, facts: { file } };
  const reason = error instanceof Error ? error.message : String(error);
  return { key: 'trouble.crashed', facts: { file, reason } };
}

function hasTrouble(error: unknown): error is { readonly trouble: string } {
  return error instanceof Error && 'trouble' in error && typeof error.trouble === 'string';
}
