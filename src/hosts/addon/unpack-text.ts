/** Packed text: each code in it stands for a pair of characters, which may be codes themselves. */
export interface Packed {
  readonly text: string;
  /** Two characters for each code, in the order of the codes. */
  readonly pairs: string;
  /** The codes, one character each. */
  readonly codes: string;
}

/**
 * The text as it was before `build/pack-text.ts` packed it. The build packs word lists and messages, which are most
 * of what the add-on holds, so that Google has less to load for every click and every formula.
 */
export function unpackText({ text, pairs, codes }: Packed): string {
  const meaning = new Map<string, string>();
  const said = (character: string) => meaning.get(character) ?? character;
  for (let index = 0; index < codes.length; index += 1) {
    const pair = said(pairs.charAt(2 * index)) + said(pairs.charAt(2 * index + 1));
    meaning.set(codes.charAt(index), pair);
  }
  return text.split('').map(said).join('');
}
