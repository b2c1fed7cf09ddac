import type { Execution } from './execution.js';
import { expose, heldBy, type Held, type ServiceClass } from './exposure.js';

/** Every enum that a Sheets add-on meets, by Google's name. */
const ENUMS = {
  SheetType: ['GRID', 'OBJECT', 'DATASOURCE'],
  BorderStyle: ['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'],
  WrapStrategy: ['WRAP', 'OVERFLOW', 'CLIP'],
  Dimension: ['COLUMNS', 'ROWS'],
  DeveloperMetadataVisibility: ['DOCUMENT', 'PROJECT'],
  DeveloperMetadataLocationType: ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'],
  DataValidationCriteria: [
    'DATE_AFTER',
    'DATE_BEFORE',
    'DATE_BETWEEN',
    'DATE_EQUAL_TO',
    'DATE_IS_VALID_DATE',
    'DATE_NOT_BETWEEN',
    'DATE_ON_OR_AFTER',
    'DATE_ON_OR_BEFORE',
    'NUMBER_BETWEEN',
    'NUMBER_EQUAL_TO',
    'NUMBER_GREATER_THAN',
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    'NUMBER_LESS_THAN',
    'NUMBER_LESS_THAN_OR_EQUAL_TO',
    'NUMBER_NOT_BETWEEN',
    'NUMBER_NOT_EQUAL_TO',
    'TEXT_CONTAINS',
    'TEXT_DOES_NOT_CONTAIN',
    'TEXT_EQUAL_TO',
    'TEXT_IS_VALID_EMAIL',
    'TEXT_IS_VALID_URL',
    'VALUE_IN_LIST',
    'VALUE_IN_RANGE',
    'CUSTOM_FORMULA',
    'CHECKBOX',
  ],
  ProtectionType: ['RANGE', 'SHEET'],
  AuthMode: ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'],
  Button: ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO'],
  ButtonSet: ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'],
  SandboxMode: ['EMULATED', 'IFRAME', 'NATIVE'],
  XFrameOptionsMode: ['ALLOWALL', 'DEFAULT'],
  ChartType: [
    'AREA',
    'BAR',
    'BUBBLE',
    'CANDLESTICK',
    'COLUMN',
    'COMBO',
    'GAUGE',
    'GEO',
    'HISTOGRAM',
    'LINE',
    'ORG',
    'PIE',
    'RADAR',
    'SCATTER',
    'SPARKLINE',
    'STEPPED_AREA',
    'TABLE',
    'TIMELINE',
    'TREEMAP',
    'WATERFALL',
  ],
  ChartHiddenDimensionStrategy: ['IGNORE_BOTH', 'IGNORE_ROWS', 'IGNORE_COLUMNS', 'SHOW_BOTH'],
  ChartMergeStrategy: ['MERGE_COLUMNS', 'MERGE_ROWS'],
  Position: ['TOP', 'RIGHT', 'BOTTOM', 'NONE'],
  Charset: ['US_ASCII', 'UTF_8'],
  DigestAlgorithm: ['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512'],
  MacAlgorithm: ['HMAC_MD5', 'HMAC_SHA_1', 'HMAC_SHA_256', 'HMAC_SHA_384', 'HMAC_SHA_512'],
} as const;

export type EnumName = keyof typeof ENUMS;

interface HeldEnumValue extends Held {
  readonly value: string;
  readonly ordinal: number;
}

/** The object that a script compares with: one per value and execution. */
export function enumValue(execution: Execution, enumName: EnumName, value: string): object {
  const key = `${enumName}.${value}`;
  const known = execution.enums.get(key);
  if (known !== undefined) return known;
  const ordinal = (ENUMS[enumName] as readonly string[]).indexOf(value);
  const made = expose(classOfEnum(enumName), { execution, value, ordinal });
  Object.defineProperty(made, 'toString', { value: () => value });
  execution.enums.set(key, made);
  return made;
}

/** The enum itself, as `SpreadsheetApp.WrapStrategy`. */
export function enumOf(enumName: EnumName): (self: Held) => object {
  return ({ execution }) => {
    const key = `${enumName}.`;
    const known = execution.enums.get(key);
    if (known !== undefined) return known;
    const constants = Object.fromEntries(
      ENUMS[enumName].map((value) => [value, () => enumValue(execution, enumName, value)]),
    );
    const made = expose(
      { name: enumName, fullName: enumName, reads: {}, constants },
      { execution },
    );
    execution.enums.set(key, made);
    return made;
  };
}

/** The name of the value, where `value` is one of this enum. */
export function enumNameOf(value: unknown, enumName: EnumName): string | undefined {
  return heldBy<HeldEnumValue>(value, `${enumName} value`)?.value;
}

function classOfEnum(enumName: EnumName): ServiceClass<HeldEnumValue> {
  return {
    name: `${enumName} value`,
    fullName: enumName,
    reads: {
      name: ({ value }) => value,
      ordinal: ({ ordinal }) => ordinal,
      compareTo: ({ ordinal }, other) =>
        ordinal - (heldBy<HeldEnumValue>(other, `${enumName} value`)?.ordinal ?? 0),
    },
  };
}
