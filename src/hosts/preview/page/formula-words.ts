import type { Grid } from './grid.js';
import { hasTurnedLetters } from './turned-texts.js';

/** What lies over the formula bar. */
export interface FormulaWords {
  /** Shows the words of the cell that a person is at, once the grid shows it. */
  show(): void;
}

/**
 * Shows words from right to left in the formula bar. The grid draws them there letter by letter from the left, which
 * nobody can read; while a cell is being changed, that drawing shows what is typed.
 */
export function formulaWords(grid: Grid): FormulaWords {
  const words = document.createElement('p');
  words.className = 'formula-words';
  words.dir = 'rtl';
  words.setAttribute('aria-hidden', 'true');
  const place = (): void => {
    const bar = grid.container.querySelector('[data-u-comp="formula-bar"] .univer-pl-3 > div');
    if (bar === null) return;
    if (words.parentElement !== bar) bar.append(words);
    const cell = grid.activeCell();
    const text = cell === undefined ? '' : grid.textAt(cell.row, cell.column);
    words.textContent = text;
    words.hidden = grid.isChanging() || !hasTurnedLetters(text);
  };
  grid.onMove(place);
  return { show: () => void requestAnimationFrame(place) };
}
