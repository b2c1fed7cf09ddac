import { parse } from 'acorn';

/** Kilobytes of 1000; Google loads the script anew for every menu click and every formula. */
export const mostKilobytes = 250;

/** The add-on's other scripts, what Apps Script gives to a script on our two scopes, and what ES2019 itself has. */
const allowedGlobals = new Set([
  'evenTermsJudging_',
  'evenTermsReading_',
  'evenTermsWords_',
  'SpreadsheetApp',
  'HtmlService',
  'LockService',
  'Session',
  'Utilities',
  'Array',
  'Boolean',
  'Date',
  'Error',
  'Infinity',
  'Intl',
  'JSON',
  'Map',
  'Math',
  'NaN',
  'Number',
  'Object',
  'Promise',
  'RangeError',
  'RegExp',
  'Set',
  'String',
  'Symbol',
  'TypeError',
  'WeakMap',
  'WeakSet',
  'arguments',
  'isFinite',
  'isNaN',
  'parseFloat',
  'parseInt',
  'undefined',
  'Uint8Array',
  'Uint32Array',
]);

/** Later than ES2019 and not mended by a bundler: there may be no such method where the script runs. */
const tooNew = new Set([
  'replaceAll',
  'hasOwn',
  'findLast',
  'findLastIndex',
  'toSorted',
  'toReversed',
  'toSpliced',
  'groupBy',
  'fromAsync',
  'allSettled',
  'structuredClone',
]);

/** How large the script is, in kilobytes. */
export function kilobytesOf(code: string): number {
  return Buffer.byteLength(code) / 1000;
}

/** What keeps a built script from being pushed, a sentence each; [] where nothing does. */
export function troublesOf(name: string, code: string): readonly string[] {
  const tree = parse(code, { ecmaVersion: 2019, sourceType: 'script' }) as unknown;
  const { used, bound, members } = namesIn(tree);
  const foreign = [...used].filter((one) => !bound.has(one) && !allowedGlobals.has(one));
  return [
    ...foreign.map(
      (global) => `${name} uses ${global}, which Apps Script lacks or our two scopes do not allow`,
    ),
    ...[...members]
      .filter((member) => tooNew.has(member))
      .map((member) => `${name} calls .${member}(), later than ES2019`),
    ...addressTroubles(name, code),
    ...(code.startsWith('/** @OnlyCurrentDoc */')
      ? []
      : [`${name} does not begin with @OnlyCurrentDoc`]),
  ];
}

/** A sentence for each network address in a text: nothing that the add-on holds goes there. */
export function addressTroubles(name: string, text: string): readonly string[] {
  const addresses = text.match(/\b(?:https?|wss?|ftp):\/\/[^\s'"`)]*/g) ?? [];
  return addresses.map((address) => `${name} holds a network address: ${address}`);
}

interface Names {
  /** Names that expressions read. */
  readonly used: Set<string>;
  /** Names that the script itself declares, anywhere. */
  readonly bound: Set<string>;
  readonly members: Set<string>;
}

type Node = Readonly<Record<string, unknown>> & { readonly type: string };

function namesIn(tree: unknown): Names {
  const names: Names = { used: new Set(), bound: new Set(), members: new Set() };
  visit(tree, names);
  return names;
}

function visit(value: unknown, names: Names): void {
  if (Array.isArray(value)) value.forEach((item) => visit(item, names));
  if (!isNode(value)) return;
  noteBindings(value, names.bound);
  if (value.type === 'Identifier') names.used.add(String(value['name']));
  const skipped = nameOnly(value);
  if (skipped && value.type === 'MemberExpression') noteMember(value['property'], names.members);
  for (const [key, child] of Object.entries(value)) if (key !== skipped) visit(child, names);
}

/** The part of a node that names a property or a label, not a variable. */
function nameOnly(node: Node): string | undefined {
  if (node.type === 'MemberExpression' && node['computed'] === false) return 'property';
  if (node.type === 'Property' && node['computed'] === false) return 'key';
  if (node.type === 'MethodDefinition' && node['computed'] === false) return 'key';
  const isLabelled = ['LabeledStatement', 'BreakStatement', 'ContinueStatement'].includes(
    node.type,
  );
  return isLabelled ? 'label' : undefined;
}

function noteMember(property: unknown, members: Set<string>): void {
  if (isNode(property) && property.type === 'Identifier') members.add(String(property['name']));
}

function noteBindings(node: Node, bound: Set<string>): void {
  if (node.type === 'VariableDeclarator') bindPattern(node['id'], bound);
  if (/Function|Class/.test(node.type)) {
    bindPattern(node['id'], bound);
    bindPattern(node['params'], bound);
  }
  if (node.type === 'CatchClause') bindPattern(node['param'], bound);
}

function bindPattern(pattern: unknown, bound: Set<string>): void {
  if (Array.isArray(pattern)) pattern.forEach((one) => bindPattern(one, bound));
  if (!isNode(pattern)) return;
  if (pattern.type === 'Identifier') bound.add(String(pattern['name']));
  if (pattern.type === 'AssignmentPattern') bindPattern(pattern['left'], bound);
  if (pattern.type === 'RestElement') bindPattern(pattern['argument'], bound);
  if (pattern.type === 'ArrayPattern') bindPattern(pattern['elements'], bound);
  if (pattern.type === 'ObjectPattern') bindPattern(pattern['properties'], bound);
  if (pattern.type === 'Property') bindPattern(pattern['value'], bound);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}
