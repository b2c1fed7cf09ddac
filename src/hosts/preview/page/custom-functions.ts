import type { Univer } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { DateArgument, FunctionOutcome } from '../protocol.js';
import { askAtOnce } from './page.js';

type Argument = string | number | boolean | DateArgument;

/**
 * Makes the built add-on's custom functions work in the grid's formulas. Arguments come as Sheets hands them over: a
 * blank as '', a single cell as a scalar, a range as rows, a date as a date.
 */
export function addCustomFunctions(univer: Univer, names: readonly string[]): void {
  const service = univer.__getInjector().get(IFunctionService);
  service.registerExecutors(...names.map((name) => new CustomFunction(name)));
  service.registerDescriptions(
    ...names.map((name) => ({
      functionName: name,
      functionType: 14,
      description: name,
      abstract: name,
      functionParameter: [],
    })),
  );
}

class CustomFunction extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 0;
  override maxParams = 30;

  override calculate(...variants: FunctionVariantType[]): FunctionVariantType {
    const outcome = askAtOnce('/function', {
      name: this.name,
      args: variants.map(argumentOf),
    }) as FunctionOutcome;
    if (!outcome.ok) return ErrorValueObject.create(ErrorType.VALUE);
    return Array.isArray(outcome.value) ? this.rows(outcome.value) : scalar(outcome.value);
  }

  private rows(value: readonly unknown[]): ArrayValueObject {
    const rows = value.map((row): readonly unknown[] => (Array.isArray(row) ? row : [row]));
    return ArrayValueObject.create({
      calculateValueList: rows.map((row) => row.map(scalar)),
      rowCount: rows.length,
      columnCount: Math.max(1, ...rows.map((row) => row.length)),
      unitId: this.unitId ?? '',
      sheetId: this.subUnitId ?? '',
      row: this.row,
      column: this.column,
    });
  }
}

function argumentOf(variant: FunctionVariantType): Argument | readonly (readonly Argument[])[] {
  if (variant.isReferenceObject()) return referenced(variant as BaseReferenceObject);
  if (variant.isArray())
    return (variant as ArrayValueObject).toValue() as readonly (readonly Argument[])[];
  return single(variant as BaseValueObject);
}

function referenced(reference: BaseReferenceObject): Argument | readonly (readonly Argument[])[] {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const rows = Array.from({ length: endRow - startRow + 1 }, () =>
    Array.from({ length: endColumn - startColumn + 1 }, (): Argument => ''),
  );
  reference.iterator((value, row, column) => {
    const line = rows[row - startRow];
    if (line) line[column - startColumn] = single(value);
  });
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  return only ?? rows;
}

function single(value: BaseValueObject | null | undefined | void): Argument {
  if (!value || value.isNull()) return '';
  const plain = value.getValue();
  const pattern = value.getPattern();
  const isDate =
    typeof plain === 'number' && /[ymd]/i.test(pattern.replace(/"[^"]*"|\[[^[\]]*\]/g, ''));
  return isDate ? { isDate: true, serial: plain } : plain;
}

function scalar(value: unknown): BaseValueObject {
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'string') return StringValueObject.create(value);
  return StringValueObject.create('');
}
