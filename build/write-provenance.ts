import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { licenceTroubles, type ShippedPackage, shippedPackages } from './shipped-packages.js';

/**
 * Writes into `dist` what the built parts hold of other people's work: THIRD-PARTY.md with the licences in full, and
 * sbom.json (CycloneDX 1.6). Says the add-on's fingerprint, so that anybody who builds it can compare.
 *
 * @throws Where a package's licence does not let us hand it out.
 */
export async function writeProvenance(dist: string): Promise<void> {
  const packages = await shippedPackages();
  const troubles = licenceTroubles(packages);
  if (troubles.length > 0) throw new Error(troubles.join('\n'));
  writeFileSync(join(dist, 'THIRD-PARTY.md'), thirdPartyPage(packages));
  writeFileSync(join(dist, 'sbom.json'), `${JSON.stringify(billOfMaterials(packages), null, 2)}\n`);
  console.log(`dist/addon  sha256 ${fingerprintOf(join(dist, 'addon'))}`);
}

/** One sha256 over all files of a folder, their names and contents, in order of name. */
export function fingerprintOf(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) {
    const content = readFileSync(join(folder, name));
    hash.update(`${name}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

/** The page that lists the packages, each with the parts that hold it and its licence in full. */
export function thirdPartyPage(packages: readonly ShippedPackage[]): string {
  const sections = packages.map(({ name, version, licence, licenceText, parts }) =>
    [
      `## ${name} ${version}`,
      `${licence}; in: ${parts.join(', ')}.`,
      ...(licenceText === undefined ? [] : ['```text', licenceText, '```']),
    ].join('\n\n'),
  );
  const head = [
    '# Packages of others that Even Terms carries',
    `${packages.length} packages, each under a licence that Apache-2.0 can carry along.`,
  ];
  return `${[...head, ...sections].join('\n\n')}\n`;
}

/** The same list as machines read it: a CycloneDX 1.6 bill of materials, without date or serial number. */
export function billOfMaterials(packages: readonly ShippedPackage[]): unknown {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', name: 'even-terms' } },
    components: packages.map(({ name, version, licence, parts }) => ({
      type: 'library',
      name,
      version,
      purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
      licenses: [
        / (?:OR|AND) /.test(licence) ? { expression: licence } : { license: { id: licence } },
      ],
      properties: parts.map((part) => ({ name: 'even-terms:part', value: part })),
    })),
  };
}
