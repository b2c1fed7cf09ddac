import { readdirSync, readFileSync } from 'node:fs';
import { check } from 'recheck';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** The patterns of a source file: literals, and what `new RegExp` is given as a plain text. */
function patternsIn(text: string): readonly Pattern[] {
  const patterns: Pattern[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      patterns.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    const made = ts.isNewExpression(node) || ts.isCallExpression(node) ? node : undefined;
    if (made?.expression.getText() === 'RegExp') {
      const [source, flags] = made.arguments ?? [];
      if (source && ts.isStringLiteralLike(source)) {
        const isPlain = flags && ts.isStringLiteralLike(flags);
        patterns.push({ source: source.text, flags: isPlain ? flags.text : '' });
      }
    }
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile('source.tsx', text, ts.ScriptTarget.Latest, true));
  return patterns;
}

/** Every pattern of `src` with a file that has it. */
function allPatterns(): ReadonlyMap<string, Pattern & { readonly file: string }> {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => `src/${path}`);
  return new Map(
    files.flatMap((file) =>
      patternsIn(readFileSync(file, 'utf8')).map(
        (pattern) => [`/${pattern.source}/${pattern.flags}`, { ...pattern, file }] as const,
      ),
    ),
  );
}

/** What speaks against a pattern; `undefined` for one whose time grows no faster than its text. */
async function faultOf({ source, flags }: Pattern): Promise<string | undefined> {
  const result = await check(source, flags, { timeout: 60_000 });
  if (result.status === 'safe') return undefined;
  return result.status === 'vulnerable' ? result.complexity.summary : result.status;
}

describe('every regular expression takes time in step with its text', () => {
  test('those of src', { timeout: 300_000 }, async () => {
    const faults: string[] = [];
    const patterns = [...allPatterns().values()];
    expect(patterns.length).toBeGreaterThan(200);
    for (const pattern of patterns) {
      const fault = await faultOf(pattern);
      if (fault !== undefined) {
        faults.push(`${pattern.file}: /${pattern.source}/${pattern.flags} is ${fault}`);
      }
    }
    expect(faults).toEqual([]);
  });

  test.each([
    ['const a = / +$/;', '2nd degree polynomial'],
    ['const a = /^(?:a+)+$/;', 'exponential'],
    ['const a = new RegExp("x.*y.*z$");', '3rd degree polynomial'],
    ['const a = /^ +/;', undefined],
  ])('what is seen of %s', async (text, fault) => {
    const [pattern] = patternsIn(text);
    expect(pattern && (await faultOf(pattern))).toBe(fault);
  });
});
