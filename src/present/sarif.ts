import type { Report, ReportFinding, ReportNotice } from '../core/report.js';
import type { Severity } from '../core/rules/rule.js';
import { allRules } from '../core/rules/index.js';
import { saySource } from '../messages/say-source.js';
import type { Phrasebook } from '../messages/phrasebook.js';
import { plainText } from './plain-text.js';
import { placeName, tellingPlace } from './text/place.js';

type Level = 'error' | 'warning' | 'note';

const levels: Readonly<Record<Severity, Level>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** A SARIF 2.1.0 log of one run, piece by piece, so that many files need no more memory than the largest. */
export interface SarifLog {
  readonly opening: string;
  /** One report's results, to be joined by commas with those of others. */
  readonly results: (report: Report, uri: string) => readonly string[];
  /** What is unsure about one report's reading, for the closing. */
  readonly notes: (report: Report, uri: string) => readonly SarifNote[];
  /** `isSuccessful`: whether every file could be checked. */
  readonly closing: (notes: readonly SarifNote[], isSuccessful: boolean) => string;
}

export type SarifNote = ReturnType<typeof noteOf>;

/** The log of a program whose results speak one language; all its rules are in it, found or not. */
export function sarifLog(program: Report['program'], phrasebook: Phrasebook): SarifLog {
  const driver = {
    name: program.name,
    version: program.version,
    language: phrasebook.language,
    rules: allRules.map(({ meta }) => ruleOf(meta, phrasebook)),
  };
  return {
    opening: `{
"$schema": "https://json.schemastore.org/sarif-2.1.0.json",
"version": "2.1.0",
"runs": [{
"tool": ${JSON.stringify({ driver })},
"columnKind": "utf16CodeUnits",
"results": [`,
    results: (report, uri) =>
      report.findings.map((finding) => JSON.stringify(resultOf(finding, uri))),
    notes: (report, uri) => report.notices.map((notice) => noteOf(notice, uri)),
    closing: (notes, isSuccessful) => `],
"invocations": ${JSON.stringify([
      { executionSuccessful: isSuccessful, toolExecutionNotifications: notes },
    ])}
}]
}
`,
  };
}

function ruleOf(
  { id, severity, source, items }: (typeof allRules)[number]['meta'],
  phrasebook: Phrasebook,
) {
  const texts = phrasebook.rules[id];
  const cited = saySource(phrasebook, source);
  return {
    id,
    shortDescription: { text: texts?.title.fails ?? id },
    fullDescription: { text: texts?.why ?? id },
    help: {
      text: [texts?.why, texts?.fix, cited].filter((text) => text !== undefined).join('\n'),
    },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: items },
  };
}

function resultOf(finding: ReportFinding, uri: string) {
  const { rule, severity, sheet, range, message, fix, amount, partner, explained } = finding;
  const place = tellingPlace(sheet, range);
  return {
    ruleId: rule,
    ruleIndex: allRules.findIndex(({ meta }) => meta.id === rule),
    level: levels[severity],
    message: { text: messageText(`${place === '' ? '' : `${place}: `}${message} ${fix}`) },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri }, ...regionOf(uri, finding) },
        ...(sheet === null ? {} : { logicalLocations: cellsOf(sheet, range) }),
      },
    ],
    partialFingerprints: { 'evenTerms/v1': finding.fingerprint },
    ...(explained === null ? {} : { suppressions: [suppressionOf(explained)] }),
    properties: { amount, partner },
  };
}

function noteOf({ code, sheet, range, message }: ReportNotice, uri: string) {
  const place = tellingPlace(sheet, range);
  return {
    descriptor: { id: code },
    level: 'note',
    message: { text: messageText(place === '' ? message : `${place}: ${message}`) },
    locations: [{ physicalLocation: { artifactLocation: { uri } } }],
  };
}

/** Rows are lines where the file is text; in other files the cells say where it is. */
function regionOf(uri: string, { row }: ReportFinding) {
  return row === null || !/\.[ct]sv$/i.test(uri) ? {} : { region: { startLine: row } };
}

function cellsOf(sheet: string, range: string | null) {
  const areas = range === null ? [null] : range.split(',');
  return areas.map((area) => ({
    name: plainText(area ?? sheet),
    fullyQualifiedName: plainText(placeName(sheet, area)),
    kind: area === null ? 'sheet' : 'cells',
  }));
}

function suppressionOf({ reason, by, on }: NonNullable<ReportFinding['explained']>) {
  return {
    kind: 'external',
    status: 'accepted',
    justification: plainText(`${reason} (${by}, ${on})`),
  };
}

/** Braces are doubled and no bracket meets a parenthesis: a message may otherwise hold placeholders and links. */
function messageText(text: string): string {
  return plainText(text).replace(/[{}]/g, '$&$&').replace(/\]\(/g, '] (');
}
