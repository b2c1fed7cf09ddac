import * as v from 'valibot';
import type { Explanation } from '../../core/explanations.js';
import { readJson } from './read-json.js';
import { UsageProblem } from './usage-problem.js';

const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000));
const said = { reason: words, by: words, on: v.pipe(v.string(), v.isoDate()) };
const named = { rule: words, fingerprint: words };

/** As a person writes them: `{ "explanations": 1, "findings": [{ rule, fingerprint, reason, by, on }] }`. */
const written = v.object({
  explanations: v.literal(1),
  findings: v.array(v.object({ ...named, ...said })),
});

/** A report's own findings, `explained` filled in. */
const reported = v.object({
  schema: v.literal(1),
  findings: v.array(v.object({ ...named, explained: v.nullable(v.object(said)) })),
});

/**
 * Findings that people left as they are, from a file (`--explanations`); none where no file is given.
 * @throws {UsageProblem} where it cannot be read, is no JSON, or says what cannot be said.
 */
export function readExplanations(path: string | undefined): readonly Explanation[] {
  if (path === undefined) return [];
  const json = readJson(path, 'explanations');
  if (typeof json === 'object' && json !== null && 'schema' in json) {
    return parsed(reported, json, path).findings.flatMap(({ rule, fingerprint, explained }) =>
      explained === null ? [] : [{ rule, fingerprint, ...explained }],
    );
  }
  return parsed(written, json, path).findings;
}

function parsed<Schema extends v.GenericSchema>(
  schema: Schema,
  json: unknown,
  file: string,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const place = v.getDotPath(issue) ?? 'explanations';
  if (issue.input === undefined) throw new UsageProblem('explanations.missing', { file, place });
  const value = JSON.stringify(issue.input).slice(0, 80);
  throw new UsageProblem('explanations.wrong', { file, place, value });
}
