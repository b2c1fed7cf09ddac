import { a1, areaOf, inSheet } from '../../../core/workbook/address.js';
import type { Book, ChartPicture } from '../protocol.js';
import type { Grid, GridPlace } from './grid.js';
import type { Box } from './grid-boxes.js';
import { element, makeButton } from './page.js';
import type { Words } from './words.js';

/** What lies over the grid: charts, notes, the list of a drop-down, the place that a link leads to. */
export interface OverGrid {
  show(book: Book): void;
}

/** Google's `#gid=5&range=B5`. */
const linkToCells = /^#gid=(\d+)(?:&range=([A-Z]+\d+(?::[A-Z]+\d+)?))?$/;

/** Draws over the grid, and moves what it drew along with the cells below. */
export function overGrid(grid: Grid, words: Words): OverGrid {
  const layer = document.createElement('div');
  layer.className = 'over-grid';
  layer.dir = document.documentElement.dir;
  const charts = document.createElement('div');
  charts.className = 'charts';
  const popup = document.createElement('div');
  popup.className = 'cell-popup';
  popup.hidden = true;
  const note = document.createElement('p');
  note.className = 'cell-note';
  note.hidden = true;
  layer.append(charts, popup, note);
  element('sheet').append(layer);
  let book: Book | undefined;

  const placeCharts = (): void => {
    const { id } = grid.activeSheet();
    const shown = (book?.charts ?? []).filter(({ sheetId }) => sheetId === id);
    const first = grid.boxOf(1, 1);
    if (first !== undefined) charts.style.inset = `${first.edge.top}px 0 0 ${first.edge.left}px`;
    const figures = shown.map((chart) =>
      drawChart(chart, grid.boxOf(chart.row, chart.column), words),
    );
    charts.replaceChildren(...figures);
  };
  const placePopup = (): void => {
    popup.hidden = true;
    note.hidden = true;
    const place = grid.activeCell();
    const box = place && grid.boxOf(place.row, place.column);
    if (place === undefined || box === undefined || box.top < box.edge.top - box.height) return;
    const extras = grid.extrasAt(place.row, place.column);
    const parts = [
      ...(extras.links ?? []).map((link) => linkButton(link, place)),
      ...(extras.words === undefined || !mayEdit() ? [] : [choiceButton(place, extras.words)]),
    ].filter((part) => part !== undefined);
    popup.replaceChildren(...parts);
    popup.hidden = parts.length === 0;
    popup.style.transform = `translate(${box.left}px, ${box.top + box.height + 2}px)`;
    if (extras.note !== undefined) showNote(extras.note, box);
  };
  const mayEdit = (): boolean => {
    const { id } = grid.activeSheet();
    return book?.sheets.some((sheet) => sheet.sheetId === id && sheet.mayEdit) ?? false;
  };
  const showNote = (text: string, box: Box): void => {
    note.textContent = text;
    note.hidden = false;
    const room = layer.clientWidth - 260;
    const left = Math.max(0, Math.min(box.left + box.width + 6, room));
    note.style.transform = `translate(${left}px, ${Math.max(0, box.top)}px)`;
  };
  const linkButton = (link: string, from: GridPlace): HTMLElement | undefined => {
    const [, id, range = 'A1'] = linkToCells.exec(link) ?? [];
    const names = book?.workbook.sheets ?? {};
    const sheet = id === undefined ? undefined : names[`sheet-${id}`];
    if (id === undefined || sheet === undefined) return undefined;
    const area = areaOf(range) ?? { top: 1, left: 1, bottom: 1, right: 1 };
    const where = inSheet(sheet.name ?? '', range);
    const button = makeButton(words('goTo', { place: where }));
    button.addEventListener('click', () => {
      grid.select({ sheetId: Number(id), area });
      grid.focus();
    });
    button.dataset['from'] = `${from.row},${from.column}`;
    return button;
  };
  const choiceButton = (place: GridPlace, choices: readonly string[]): HTMLElement => {
    const cell = a1(place);
    const select = document.createElement('select');
    select.setAttribute('aria-label', words('choicesOf', { cell }));
    select.append(new Option(words('openChoices', { cell }), '', true, true));
    select.append(...choices.map((word) => new Option(word, word)));
    select.addEventListener('change', () => {
      if (select.value !== '') grid.write(place.row, place.column, select.value);
      grid.focus();
      placePopup();
    });
    return select;
  };

  const placeAll = (): void => {
    tellDirection();
    coverCells(layer, grid.container);
    placeCharts();
    placePopup();
  };
  grid.onMove(placeAll);
  grid.onHover(({ row, column }) => {
    const text = grid.extrasAt(row, column).note;
    const box = grid.boxOf(row, column);
    if (text !== undefined && box !== undefined) showNote(text, box);
    else placePopup();
  });
  const tellDirection = (): void => {
    const { id } = grid.activeSheet();
    const state = book?.sheets.find(({ sheetId }) => sheetId === id);
    const remark = element('sheet-remark');
    remark.textContent = words('rightToLeft');
    remark.hidden = state?.rightToLeft !== true;
  };
  // Alt and the arrow open a drop-down, Alt and Enter a link, as in Sheets.
  addEventListener(
    'keydown',
    (event) => {
      const wanted = { ArrowDown: 'select', Enter: 'button' }[event.key];
      if (!event.altKey || wanted === undefined || popup.hidden) return;
      const target = popup.querySelector<HTMLElement>(wanted);
      if (target === null) return;
      event.preventDefault();
      event.stopPropagation();
      if (wanted === 'button') target.click();
      else target.focus();
    },
    true,
  );

  return {
    show: (next) => {
      book = next;
      requestAnimationFrame(placeAll);
    },
  };
}

/** Lays the layer over the part of the grid that has cells, below its bars; each workbook has a canvas of its own. */
function coverCells(layer: HTMLElement, container: HTMLElement): void {
  const canvases = [...container.querySelectorAll('canvas')];
  const [canvas] = canvases.sort((a, b) => b.clientHeight - a.clientHeight);
  const around = layer.parentElement?.getBoundingClientRect();
  const inner = canvas?.getBoundingClientRect();
  if (around === undefined || inner === undefined) return;
  layer.style.left = `${inner.left - around.left}px`;
  layer.style.top = `${inner.top - around.top}px`;
  layer.style.width = `${inner.width}px`;
  layer.style.height = `${inner.height}px`;
}

/** @param box where the cell below the chart's corner stands. */
function drawChart(chart: ChartPicture, box: Box | undefined, words: Words): HTMLElement {
  const figure = document.createElement('div');
  figure.className = 'chart';
  figure.setAttribute('role', 'img');
  figure.setAttribute('aria-label', chart.title === '' ? words('chart') : chart.title);
  figure.style.width = `${chart.width}px`;
  figure.style.height = `${chart.height}px`;
  figure.append(new DOMParser().parseFromString(chart.svg, 'image/svg+xml').documentElement);
  if (box === undefined) figure.hidden = true;
  else {
    const [left, top] = [box.left - box.edge.left, box.top - box.edge.top];
    figure.style.transform = `translate(${left + chart.offsetX}px, ${top + chart.offsetY}px)`;
  }
  return figure;
}
