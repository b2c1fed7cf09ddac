import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import vm from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { kilobytesOf, mostKilobytes } from '../../build/addon-gates.js';
import { writeAddon } from '../../build/bundle-addon.js';
import { makeSidebarPage } from '../../build/bundle-sidebar.js';

/** A project as clasp sees it, apart from dist, which other tests may be reading. */
const project = mkdtempSync(join(tmpdir(), 'even-terms-'));
const folder = join(project, 'dist/addon');
const publicNames = [
  'EVENTERMS_CHECKLIST',
  'EVENTERMS_CORE_COSTS',
  'EVENTERMS_CORE_RATE',
  'EVENTERMS_DISCLOSURE',
  'EVENTERMS_FINDINGS',
  'EVENTERMS_LINE_STATUS',
  'EVENTERMS_PRESSURE',
  'EVENTERMS_PRESSURE_PARTS',
  'EVENTERMS_RLO',
  'EVENTERMS_RLO_SHARE',
  'EVENTERMS_SHARE',
  'EVENTERMS_SHARED_OVERHEAD',
  'askTheDonor',
  'checkBudget',
  'correct',
  'createReport',
  'createTransparencyReport',
  'explain',
  'insert',
  'insertBudgetTemplate',
  'insertExample',
  'insertOrganisationPages',
  'insertPartnersTab',
  'insertTimelineTab',
  'onInstall',
  'onOpen',
  'openChecklist',
  'openHelp',
  'openSettings',
  'recheck',
  'showInSheet',
];

let code = '';
let support = '';

beforeAll(async () => {
  const scripts = await writeAddon(folder);
  code = scripts['Code.js'];
  support = [scripts['Words.js'], scripts['Judging.js'], scripts['Reading.js']].join('\n');
  writeFileSync(join(folder, 'sidebar.html'), await makeSidebarPage());
  copyFileSync('.clasp.json', join(project, '.clasp.json'));
});

interface MenuItem {
  readonly label: string;
  readonly name: string;
}

/** Apps Script's globals as far as opening a file needs them; whatever else is touched throws, as it does there. */
function openingServices(userLocale: string): {
  readonly globals: Record<string, unknown>;
  readonly menu: readonly MenuItem[];
  readonly shown: () => boolean;
} {
  const items: MenuItem[] = [];
  let isShown = false;
  const menu = {
    addItem: (label: string, name: string) => {
      items.push({ label, name });
      return menu;
    },
    addSubMenu: () => menu,
    addToUi: () => {
      isShown = true;
    },
  };
  const only = (name: string, members: object) =>
    new Proxy(members, {
      get(target, member) {
        if (member in target) return Reflect.get(target, member) as unknown;
        throw new Error(`You do not have permission to call ${name}.${String(member)}`);
      },
    });
  const globals = {
    SpreadsheetApp: only('SpreadsheetApp', {
      getUi: () => only('Ui', { createAddonMenu: () => menu, createMenu: () => menu }),
    }),
    Session: only('Session', { getActiveUserLocale: () => userLocale }),
    HtmlService: only('HtmlService', {}),
    LockService: only('LockService', {}),
    Utilities: only('Utilities', {}),
  };
  return { globals, menu: items, shown: () => isShown };
}

/** The built script in a bare realm with nothing but the language and what is given. */
function load(globals: Record<string, unknown>): vm.Context {
  const context = vm.createContext(globals);
  vm.runInContext(code, context);
  vm.runInContext(support, context);
  return context;
}

function call(context: vm.Context, name: string): unknown {
  return vm.runInContext(`${name}()`, context) as unknown;
}

describe('the built script', () => {
  it('touches no service when it is loaded', () => {
    expect(() => load({})).not.toThrow();
  });

  it('has exactly the functions that Google may call at its top level', () => {
    const context = load({});
    const own = Object.keys(context).filter((name) => !name.endsWith('_'));
    expect(own.sort()).toEqual(publicNames);
  });

  it('keeps everything else under names of its own that google.script.run cannot reach', () => {
    const hidden = Object.keys(load({})).filter((name) => name.endsWith('_'));
    expect(hidden).toEqual([
      'evenTerms_',
      'evenTermsWords_',
      'evenTermsJudging_',
      'evenTermsReading_',
    ]);
  });

  it('is small, because Google loads it anew for every click and every formula', () => {
    expect(kilobytesOf(code)).toBeLessThanOrEqual(mostKilobytes);
  });

  it('begins with the remark that asks people for the open spreadsheet only', () => {
    expect(code.split('\n')[0]).toBe('/** @OnlyCurrentDoc */');
  });

  it.each(publicNames.filter((name) => name.startsWith('EVENTERMS_')))(
    '%s brings its JSDoc, so that Sheets explains it while people type',
    (name) => {
      const doc =
        code
          .slice(0, code.indexOf(`function ${name}(`))
          .split('/**')
          .pop() ?? '';
      expect(doc).toMatch(
        /@param \{\S+\} (?:budget The budget table|timeline The timeline), with its header row\./,
      );
      expect(doc).toMatch(/@return \{/);
      expect(doc.trim()).toMatch(/@customfunction\s*\*\/$/);
    },
  );

  it('names the parameters for people', () => {
    expect(code).toContain('function EVENTERMS_FINDINGS(budget, severity)');
  });
});

describe('opening a file', () => {
  it.each(['NONE', 'LIMITED', 'FULL'])('makes the menu with no right but that, under %s', () => {
    const { globals, menu, shown } = openingServices('en');
    call(load(globals), 'onOpen');
    expect(shown()).toBe(true);
    expect(menu).toEqual([
      { label: 'Partners tab', name: 'insertPartnersTab' },
      { label: 'Timeline tab', name: 'insertTimelineTab' },
      { label: 'Budget template', name: 'insertBudgetTemplate' },
      { label: 'A page for each organisation', name: 'insertOrganisationPages' },
      { label: 'Example to try', name: 'insertExample' },
      { label: 'Check this budget', name: 'checkBudget' },
      { label: 'Create transparency report', name: 'createTransparencyReport' },
      { label: 'Checklist…', name: 'openChecklist' },
      { label: 'Ask the donor…', name: 'askTheDonor' },
      { label: 'Settings…', name: 'openSettings' },
      { label: 'Help', name: 'openHelp' },
    ]);
  });

  it('makes the same menu right after installing', () => {
    const { globals, menu } = openingServices('en');
    call(load(globals), 'onInstall');
    expect(menu).toHaveLength(11);
  });

  it('speaks English to people whose language we do not have yet', () => {
    const { globals, menu } = openingServices('sw_KE');
    call(load(globals), 'onOpen');
    expect(menu.map(({ label }) => label)).toContain('Check this budget');
  });

  it('offers nothing in the menu that cannot be called', () => {
    const { globals, menu } = openingServices('en');
    const context = load(globals);
    call(context, 'onOpen');
    for (const { name } of menu) expect(typeof context[name]).toBe('function');
  });
});

describe('what is pushed', () => {
  it('is exactly the built files, as clasp itself lists them without a login', () => {
    // A home of its own, so that nobody's login is in play.
    const listed = execFileSync(resolve('node_modules/.bin/clasp'), ['status', '--json'], {
      encoding: 'utf8',
      cwd: project,
      env: { ...process.env, HOME: mkdtempSync(join(tmpdir(), 'no-login-')) },
    });
    const { filesToPush } = JSON.parse(listed) as { readonly filesToPush: readonly string[] };
    expect([...filesToPush].sort()).toEqual([
      'dist/addon/Code.js',
      'dist/addon/Judging.js',
      'dist/addon/Reading.js',
      'dist/addon/Words.js',
      'dist/addon/appsscript.json',
      'dist/addon/sidebar.html',
    ]);
    expect(readdirSync(folder)).toHaveLength(6);
  }, 60_000);

  it('asks for two scopes, keeps no log, and is no card add-on', () => {
    expect(JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8'))).toEqual({
      timeZone: 'Etc/UTC',
      runtimeVersion: 'V8',
      exceptionLogging: 'NONE',
      dependencies: {},
      oauthScopes: [
        'https://www.googleapis.com/auth/spreadsheets.currentonly',
        'https://www.googleapis.com/auth/script.container.ui',
      ],
    });
  });

  it('has every page that the script opens', () => {
    const pages = [...code.matchAll(/createHtmlOutputFromFile\("([^"]+)"\)/g)].map(
      ([, page]) => page,
    );
    expect(pages).toEqual(['sidebar']);
    expect(readdirSync(folder)).toContain('sidebar.html');
  });
});
