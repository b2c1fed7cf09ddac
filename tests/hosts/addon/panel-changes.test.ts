import { beforeAll, describe, expect, it } from 'vitest';
import { makeAddonCode } from '../../../build/bundle-addon.js';
import type { Inserted, Reply } from '../../../src/hosts/addon/server-calls.js';
import { sheetOf, workbookOf } from '../../support/sheet-of.js';
import { type Opening, type OpenScript, openScript } from './open-script.js';

let code: Opening['code'];
beforeAll(async () => {
  code = await makeAddonCode();
});

const budget = sheetOf('Budget', [
  ['Budget line', 'Quantity', 'Unit cost', 'Amount (USD)'],
  ['Office rent', 12, 250, 3000],
]);

function open(options: Partial<Opening> = {}): OpenScript {
  return openScript({ code, workbook: workbookOf(budget), ...options });
}

function ask<T>({ standIn }: OpenScript, name: string, arg: unknown): Reply<T> {
  return JSON.parse(String(standIn.call(name, [JSON.stringify(arg)]))) as Reply<T>;
}

function inserted(script: OpenScript, form: string): Inserted {
  const reply = ask<Inserted>(script, 'insert', form);
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

describe('a form asked for in the panel', () => {
  it('the example comes as three new tabs, and says which is open', () => {
    const script = open({ workbook: workbookOf(sheetOf('Sheet1', [])) });
    expect(inserted(script, 'trial').said).toContain('new tab');
    expect(script.store.sheets).toHaveLength(4);
  });

  it.each(['partners', 'timeline', 'budget', 'checklist'])('%s comes as one new tab', (form) => {
    const script = open();
    inserted(script, form);
    expect(script.store.sheets).toHaveLength(2);
  });

  it('is opened where it is there already', () => {
    const script = open();
    inserted(script, 'partners');
    expect(inserted(script, 'partners').said).toContain('there already');
    expect(script.store.sheets).toHaveLength(2);
  });

  it('the letter to the donor is written where there is something to ask', () => {
    expect(inserted(open(), 'donor').said).not.toBe('');
  });

  it.each(['report', '', null, 7, ['partners']])('%j is none: nothing is made', (form) => {
    const script = open();
    expect(ask(script, 'insert', form)).toMatchObject({ ok: false, code: 'bad-request' });
    expect(script.store.sheets).toHaveLength(1);
  });
});

describe('a person who may not change everything', () => {
  const correction = {
    what: 'column',
    sheet: 'Budget',
    column: 'B',
    header: 'Quantity',
    role: 'unit',
  };

  function protectedFile(role: 'owner' | 'editor'): OpenScript {
    const script = open({ role });
    script.sheet('Budget').protection = { description: '', warningOnly: false };
    return script;
  }

  it('is told so with a code of its own, and nothing is kept', () => {
    const reply = ask(protectedFile('editor'), 'correct', correction);
    expect(reply).toMatchObject({ ok: false, code: 'read-only' });
    expect(reply.ok ? '' : reply.message).toContain('change');
  });

  it('can still check', () => {
    expect(ask(protectedFile('editor'), 'recheck', null)).toMatchObject({ ok: true });
  });

  it('is somebody else than the owner', () => {
    expect(ask(protectedFile('owner'), 'correct', correction)).toMatchObject({ ok: true });
  });
});
