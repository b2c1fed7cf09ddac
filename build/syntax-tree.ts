/** A node of a script's syntax tree, as acorn makes it. */
export type Node = Readonly<Record<string, unknown>> & {
  readonly type: string;
  readonly start: number;
  readonly end: number;
};

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

/** Every node of a tree, outer ones before those inside them. */
export function nodesIn(tree: unknown): readonly Node[] {
  if (Array.isArray(tree)) return tree.flatMap(nodesIn);
  if (!isNode(tree)) return [];
  return [tree, ...Object.values(tree).flatMap(nodesIn)];
}
