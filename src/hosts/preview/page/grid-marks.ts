import type {
  ICellCustomRender,
  ICellDataForSheetInterceptor,
  Nullable,
  Univer,
} from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { CellExtras } from '../protocol.js';

/** Room at the end of a cell for the arrow of its drop-down, in pixels. */
export const arrowRoom = 18;

/** Cells with a note get Google's dark corner, cells with a drop-down an arrow at their end. */
export function markCells(univer: Univer): void {
  const service = univer.__getInjector().get(SheetInterceptorService);
  service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'preview-marks',
    priority: 1,
    handler: (cell, _place, next) => next(marked(cell)),
  });
}

type Cell = Nullable<ICellDataForSheetInterceptor>;

function marked(cell: Cell): Cell {
  const { note, words } = extrasOf(cell);
  if (!cell || (note === undefined && words === undefined)) return cell;
  return {
    ...cell,
    ...(note === undefined ? {} : { markers: { tr: { color: '#202124', size: 7 } } }),
    ...(words === undefined
      ? {}
      : { customRender: [arrow], fontRenderExtension: { rightOffset: arrowRoom } }),
  };
}

/** What the preview keeps beside a cell's value. */
export function extrasOf(cell: Cell): CellExtras {
  return (cell?.custom ?? {}) as CellExtras;
}

const arrow: ICellCustomRender = {
  drawWith(context, { primaryWithCoord }) {
    const { endX, startY, endY } = primaryWithCoord.isMergedMainCell
      ? primaryWithCoord.mergeInfo
      : primaryWithCoord;
    const [x, y] = [endX - arrowRoom / 2, (startY + endY) / 2];
    context.save();
    context.fillStyle = '#5f6368';
    context.beginPath();
    context.moveTo(x - 4, y - 2);
    context.lineTo(x + 4, y - 2);
    context.lineTo(x, y + 3);
    context.closePath();
    context.fill();
    context.restore();
  },
};
