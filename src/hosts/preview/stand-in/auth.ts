import type { ServiceCall } from './execution.js';
import type { AuthMode } from './stand-in.js';

const SPREADSHEET_SCOPES =
  '(https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)';
const UI_SCOPE = 'https://www.googleapis.com/auth/script.container.ui';

/** What every mode may call, even before the add-on is enabled in the document. */
const ALWAYS = new Set([
  'SpreadsheetApp.getUi',
  'Ui.createAddonMenu',
  'Ui.createMenu',
  'Session.getActiveUserLocale',
  'Session.getScriptTimeZone',
]);
const ALWAYS_CLASSES = new Set([
  'Menu',
  'HtmlService',
  'HtmlOutput',
  'Utilities',
  'Logger',
  'ScriptApp',
]);

/**
 * Why this mode may not make this call, in Google's words; `undefined` where it may.
 * NONE: menu items only. LIMITED: the spreadsheet too, but no sidebar, dialog or alert. CUSTOM_FUNCTION: reads
 * only, and no user interface at all. Where Google's pages do not say, the stand-in refuses.
 */
export function refusalFor(mode: AuthMode, call: ServiceCall): string | undefined {
  if (mode === 'FULL') return undefined;
  if (mode === 'CUSTOM_FUNCTION') return refusalInCell(call);
  if (isAlwaysAllowed(call)) return undefined;
  if (mode === 'LIMITED' && call.className !== 'Ui') return undefined;
  return withoutPermission(call);
}

function refusalInCell(call: ServiceCall): string | undefined {
  if (call.writes) return `You do not have permission to call ${call.member}`;
  const isUi = call.className === 'Ui' || call.className === 'Menu' || call.member === 'getUi';
  return isUi ? 'Cannot call SpreadsheetApp.getUi() from this context.' : undefined;
}

function isAlwaysAllowed({ className, member }: ServiceCall): boolean {
  return ALWAYS.has(`${className}.${member}`) || ALWAYS_CLASSES.has(className);
}

function withoutPermission({ className, fullName, member }: ServiceCall): string {
  const onSpreadsheet = fullName === 'SpreadsheetApp' || fullName.startsWith('SpreadsheetApp.');
  const scope = className === 'Ui' ? UI_SCOPE : onSpreadsheet ? SPREADSHEET_SCOPES : undefined;
  const required = scope === undefined ? '' : ` Required permissions: ${scope}`;
  return `You do not have permission to call ${className === 'Ui' ? 'Ui' : fullName}.${member}.${required}`;
}
