/**
 * An OpenDocument formula with references as Excel writes them.
 * @example withPlainReferences("SUM([.B2:.B9])*['Année 1'.$C$1]") // "SUM(B2:B9)*'Année 1'!$C$1"
 */
export function withPlainReferences(formula: string): string {
  return formula.replace(/\[([^[\]]*)\]/g, (_whole, reference: string) => {
    const [from = '', to] = partsOf(reference);
    return to === undefined ? from : `${from}:${to.slice(to.indexOf('!') + 1)}`;
  });
}

/** One end of a range or both; a colon inside a quoted sheet name parts nothing. */
function partsOf(reference: string): readonly string[] {
  const ends = reference.match(/(?:\$?'[^']*')?[^:']+/g) ?? [];
  return ends.map((end) => {
    const dot = end.lastIndexOf('.');
    const sheet = end.slice(0, Math.max(0, dot)).replace(/^\$/, '');
    return `${sheet === '' ? '' : `${sheet}!`}${end.slice(dot + 1)}`;
  });
}
