import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeAddon } from '../../build/bundle-addon.js';
import {
  licenceTroubles,
  type ShippedPackage,
  shippedPackages,
} from '../../build/shipped-packages.js';
import { billOfMaterials, fingerprintOf, thirdPartyPage } from '../../build/write-provenance.js';

const folder = () => mkdtempSync(join(tmpdir(), 'provenance-'));

function packageUnder(licence: string): ShippedPackage {
  return { name: 'tin', version: '1.0.0', licence, licenceText: 'Do as you like.', parts: [] };
}

describe('what we hand out may be handed out', () => {
  let packages: readonly ShippedPackage[] = [];
  beforeAll(async () => {
    packages = await shippedPackages();
  });

  it('all of it, as the packages themselves say', () => {
    expect(licenceTroubles(packages)).toEqual([]);
  });

  it('the add-on holds few packages, each known', () => {
    const inAddon = packages.filter(({ parts }) => parts.includes('add-on'));
    expect(inAddon.map(({ name }) => name)).toEqual([
      '@preact/signals',
      '@preact/signals-core',
      'fastest-levenshtein',
      'make-plural',
      'preact',
      'valibot',
    ]);
  });

  it.each(['GPL-3.0-only', 'AGPL-3.0', 'MIT AND GPL-2.0', 'UNLICENSED', ''])(
    'not what is under %j',
    (licence) => {
      expect(licenceTroubles([packageUnder(licence)])).toHaveLength(1);
    },
  );

  it.each(['MIT', '(MIT OR GPL-3.0)', 'Apache-2.0 OR MIT'])('what is under %j', (licence) => {
    expect(licenceTroubles([packageUnder(licence)])).toEqual([]);
  });

  it('the page has each package with its licence in full', () => {
    const page = thirdPartyPage([packageUnder('MIT')]);
    for (const part of ['tin 1.0.0', 'MIT', 'Do as you like.']) expect(page).toContain(part);
  });

  it('the bill of materials names each package as registries do', () => {
    const scoped = { ...packageUnder('MIT'), name: '@cup/tin' };
    expect(billOfMaterials([scoped])).toMatchObject({
      bomFormat: 'CycloneDX',
      components: [{ purl: 'pkg:npm/%40cup/tin@1.0.0', licenses: [{ license: { id: 'MIT' } }] }],
    });
  });
});

describe("the add-on's fingerprint", () => {
  it('is the same for the same source, built twice', async () => {
    const [one, other] = [folder(), folder()];
    await writeAddon(one);
    await writeAddon(other);
    expect(fingerprintOf(one)).toBe(fingerprintOf(other));
  });

  it('changes with a byte, with a name, and where one file ends', () => {
    const contents: Readonly<Record<string, string>>[] = [
      { a: 'one', b: 'two' },
      { a: 'one', b: 'twO' },
      { a: 'one', c: 'two' },
      { a: 'onet', b: 'wo' },
    ];
    const prints = contents.map((files) => {
      const place = folder();
      for (const [name, text] of Object.entries(files)) writeFileSync(join(place, name), text);
      return fingerprintOf(place);
    });
    expect(new Set(prints).size).toBe(contents.length);
  });
});
