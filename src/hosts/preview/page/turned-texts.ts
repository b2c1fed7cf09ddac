/** Letters of scripts that run from right to left. */
const turnedLetters = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

export function hasTurnedLetters(text: string): boolean {
  return turnedLetters.test(text);
}

/**
 * Draws lines with such letters from right to left wherever they stand in a tab that runs so. The grid draws every line
 * as if it began at the left, which would put figures, names and stops in it in the wrong places.
 */
export function turnTexts(isInTurnedTab: () => boolean): void {
  const { prototype } = CanvasRenderingContext2D;
  const draw = Reflect.get<CanvasRenderingContext2D, 'fillText'>(prototype, 'fillText');
  prototype.fillText = function (text, ...place) {
    const isTurned = hasTurnedLetters(text) && isInTurnedTab();
    draw.call(this, isTurned ? `\u2067${text}\u2069` : text, ...place);
  };
}
