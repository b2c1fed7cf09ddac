import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** A function that Google may call: its JSDoc as written, its name, its parameters' names. */
export interface PublicFunction {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly doc: string;
}

/**
 * The exported functions of a source file, in its order; where it exports all of another file, those of that file that
 * it does not export itself.
 *
 * @param read Gives the text of a source file.
 * @throws Where something other than a documented function is exported: it could not be called, or not explained.
 */
export function publicFunctions(
  fileName: string,
  read: (fileName: string) => string = (name) => readFileSync(name, 'utf8'),
): readonly PublicFunction[] {
  const file = ts.createSourceFile(fileName, read(fileName), ts.ScriptTarget.ES2022, true);
  const exported = file.statements.filter(isExported);
  const functions = exported.flatMap((statement) => {
    const other = wholeFile(statement);
    const isOwn = other === undefined;
    const found = isOwn
      ? [publicFunction(statement, file)]
      : publicFunctions(join(dirname(fileName), other), read);
    return found.map((one) => ({ one, isOwn }));
  });
  const own = new Set(functions.filter(({ isOwn }) => isOwn).map(({ one }) => one.name));
  return functions.filter(({ one, isOwn }) => isOwn || !own.has(one.name)).map(({ one }) => one);
}

/** The source file of `export * from './other.js'`. */
function wholeFile(statement: ts.Statement): string | undefined {
  if (!ts.isExportDeclaration(statement) || statement.exportClause) return undefined;
  const from = statement.moduleSpecifier;
  return from && ts.isStringLiteral(from) ? from.text.replace(/\.js$/, '.ts') : undefined;
}

function publicFunction(statement: ts.Statement, file: ts.SourceFile): PublicFunction {
  if (!ts.isFunctionDeclaration(statement) || !statement.name) {
    throw new Error(`${file.fileName}: only named functions may be exported`);
  }
  const name = statement.name.text;
  const doc = ts.getJSDocCommentsAndTags(statement).map((comment) => comment.getText(file))[0];
  if (doc === undefined)
    throw new Error(`${file.fileName}: ${name} says nothing of what it is for`);
  const parameters = statement.parameters.map(({ name: one }) => one.getText(file));
  return { name, parameters, doc };
}

/**
 * Top-level functions that hand over to the bundle. Google finds what it may call by reading them, and explains custom
 * functions by their JSDoc; everything else stays inside the bundle, out of reach of cells and of `google.script.run`.
 */
export function stubsFor(functions: readonly PublicFunction[], bundleName: string): string {
  return functions
    .map(({ name, parameters, doc }) => {
      const shown = doc.includes('@customfunction') ? `${doc}\n` : '';
      const head = `function ${name}(${parameters.join(', ')})`;
      return `${shown}${head} {\n  return ${bundleName}.${name}.apply(this, arguments);\n}\n`;
    })
    .join('\n');
}

function isExported(statement: ts.Statement): boolean {
  if (ts.isExportDeclaration(statement) || ts.isExportAssignment(statement)) return true;
  if (!ts.canHaveModifiers(statement)) return false;
  return (ts.getModifiers(statement) ?? []).some(
    ({ kind }) => kind === ts.SyntaxKind.ExportKeyword,
  );
}
