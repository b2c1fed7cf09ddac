/** A line of text in a picture; `kind` is a class that the page's style knows. */
export function svgText(
  x: number,
  y: number,
  text: string,
  kind: 'title' | 'label' | 'end' | 'middle' = 'label',
): string {
  return `<text x="${x}" y="${y}" class="chart-${kind}">${escaped(text)}</text>`;
}

/** A text cut to about as many letters as there is room for. */
export function clipped(text: string, letters: number): string {
  return text.length <= letters ? text : `${text.slice(0, Math.max(1, Math.floor(letters) - 1))}…`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
