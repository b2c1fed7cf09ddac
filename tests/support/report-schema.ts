import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Report } from '../../src/core/report.js';

const schema = JSON.parse(
  readFileSync(new URL('../../schema/report.v1.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;

const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(
  schema,
);

/** What a report has against its schema, a line each; [] for a valid one. */
export function schemaTroubles(report: Report): readonly string[] {
  if (validate(JSON.parse(JSON.stringify(report)))) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${instancePath || '/'} ${message ?? ''} ${JSON.stringify(params)}`,
  );
}
