import { parse } from 'acorn';
import { transform, type TransformOptions } from 'esbuild';
import { isNode, type Node, nodesIn } from './syntax-tree.js';

/**
 * A bundle in ES2019, said in as few characters as may be. The bundler's own minifier does most of it; this does
 * what that leaves: `a ?? b` as a call, `undefined` as a name, functions that only return something as arrows.
 *
 * @param bundle `var name = (() => { … })();` in ES2020.
 */
export async function tightened(bundle: string): Promise<string> {
  const lowered = await rewritten(functionsAsArrows(optionalPartsAsCalls(orElseAsCalls(bundle))), {
    target: 'es2019',
  });
  return rewritten(undefinedAsName(lowered), { target: 'es2019', minify: true });
}

async function rewritten(code: string, options: TransformOptions): Promise<string> {
  const { code: text, warnings } = await transform(code, { ...options, charset: 'utf8' });
  if (warnings.length > 0) throw new Error(warnings.map((warning) => warning.text).join('\n'));
  return text;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** `a ?? b` is a test of six parts in ES2019, and there are hundreds. */
function orElseAsCalls(code: string): string {
  const tree = treeOf(code);
  const edits = nodesIn(tree).flatMap((node) => orElse(node, code));
  const call = '\nconst $orElse = (a, b) => (a != null ? a : b);';
  return edited(code, [atStart(tree, call), ...edits]);
}

/** As JavaScript without surprises says it, `undefined` is `void 0`: six characters, hundreds of times. */
function undefinedAsName(code: string): string {
  const tree = treeOf(code);
  const edits = nodesIn(tree)
    .filter(isVoid)
    .map(({ start, end }) => ({ start, end, text: '$nothing' }));
  return edited(code, [atStart(tree, '\nlet $nothing;'), ...edits]);
}

function atStart(tree: unknown, text: string): Edit {
  const { start } = bundleBody(tree);
  return { start: start + 1, end: start + 1, text };
}

/** `a?.b` likewise: a test, a name for what is tested, and its declaration. */
function optionalPartsAsCalls(code: string): string {
  const tree = treeOf(code);
  const edits = nodesIn(tree)
    .filter(({ type }) => type === 'ChainExpression')
    .flatMap((chain) => partsOf(chain, code));
  const call = '\nconst $partOf = (whole, part) => (whole == null ? void 0 : part(whole));';
  return edited(code, [atStart(tree, call), ...edits]);
}

/** From the end of the chain back to its start, a call for each `?.` that leads to a part; `?.()` is left. */
function partsOf(chain: Node, code: string): readonly Edit[] {
  const edits: Edit[] = [];
  let end = chain.end;
  let link = chain['expression'];
  while (isNode(link)) {
    const inner: unknown = link['object'] ?? link['callee'];
    if (link['optional'] === true && link.type === 'CallExpression') return [];
    if (link['optional'] === true && isNode(inner)) {
      const operator = code.indexOf('?.', inner.end);
      edits.push(
        { start: link.start, end: link.start, text: '$partOf(' },
        {
          start: operator,
          end: operator + 2,
          text: link['computed'] === true ? ',$it=>$it' : ',$it=>$it.',
        },
        { start: end, end, text: ')' },
      );
      end = operator;
    }
    link = inner;
  }
  return edits;
}

/** Only where what stands on the right is there already, because a call looks at it in any case. */
function orElse(node: Node, code: string): readonly Edit[] {
  const { left, right } = node;
  if (node.type !== 'LogicalExpression' || node['operator'] !== '??') return [];
  if (!isNode(left) || !isNode(right) || !isAtHand(right)) return [];
  const operator = code.indexOf('??', left.end);
  return [
    { start: node.start, end: node.start, text: '$orElse(' },
    { start: operator, end: operator + 2, text: ',' },
    { start: node.end, end: node.end, text: ')' },
  ];
}

/** A name, a figure, an empty list, or a part of something that has a name. */
function isAtHand(node: unknown): boolean {
  if (!isNode(node)) return false;
  if (node.type === 'ArrayExpression') return (node['elements'] as readonly unknown[]).length === 0;
  if (node.type === 'MemberExpression') {
    return isAtHand(node['object']) && (node['computed'] === false || isAtHand(node['property']));
  }
  return node.type === 'Literal' || node.type === 'Identifier' || isVoid(node);
}

function isVoid(node: Node): boolean {
  return node.type === 'UnaryExpression' && node['operator'] === 'void';
}

/**
 * Arrows, declared before anything else runs, are as good as functions that are hoisted: what they mention is looked
 * up when they are called.
 */
function functionsAsArrows(code: string): string {
  const tree = treeOf(code);
  const functions = (bundleBody(tree)['body'] as readonly Node[]).filter(canBeArrow);
  const arrows = functions.map((node) => arrowOf(node, code)).join(',');
  if (arrows === '') return code;
  return edited(code, [
    atStart(tree, `const ${arrows};`),
    ...functions.map(({ start, end }) => ({ start, end, text: '' })),
  ]);
}

function canBeArrow(node: Node): boolean {
  if (node.type !== 'FunctionDeclaration' || node['generator'] || node['async']) return false;
  return !nodesIn(node).some(
    ({ type, name }) =>
      type === 'ThisExpression' || (type === 'Identifier' && name === 'arguments'),
  );
}

function arrowOf(node: Node, code: string): string {
  const text = (part: unknown) => (isNode(part) ? code.slice(part.start, part.end) : '');
  const params = (node['params'] as readonly Node[]).map(text).join(',');
  return `${text(node['id'])}=(${params})=>${text(node['body'])}`;
}

function treeOf(code: string): unknown {
  return parse(code, { ecmaVersion: 2020, sourceType: 'script' });
}

/** The braces of the one function that everything is in. */
function bundleBody(tree: unknown): Node {
  const [first] = nodesIn(tree).filter(({ type }) => type === 'ArrowFunctionExpression');
  const body = first?.['body'];
  if (!isNode(body)) throw new Error('This is no bundle: everything should be in one function.');
  return body;
}

/** Edits at one place come in the order of the list, but what closes comes before what opens. */
function edited(code: string, edits: readonly Edit[]): string {
  const ordered = edits
    .map((edit, order) => ({ ...edit, order }))
    .sort(
      (a, b) =>
        a.start - b.start || Number(b.text === ')') - Number(a.text === ')') || a.order - b.order,
    );
  let place = 0;
  let result = '';
  for (const { start, end, text } of ordered) {
    result += code.slice(place, start) + text;
    place = end;
  }
  return result + code.slice(place);
}
