import { compareMessages, filesLeftOver } from './compare-messages.js';

/** `npx tsx build/messages.ts fr`: what a language's texts still lack beside the English ones, file by file. */
const [language] = process.argv.slice(2);
if (language === undefined || !/^[a-z]{2}$/.test(language)) {
  console.error('Name a language: npx tsx build/messages.ts fr');
  process.exit(2);
}

const faults = compareMessages(language);
const files = [...new Set(faults.map(({ file }) => file))];
for (const file of files) {
  const own = faults.filter((fault) => fault.file === file);
  console.log(`\n${language}/${file}: ${own.length}`);
  for (const { key, fault } of own) console.log(`  ${key}: ${fault}`);
}
for (const file of filesLeftOver(language)) console.log(`\n${language}/${file}: English has none`);
const missing = faults.filter(({ fault }) => fault === 'missing').length;
console.log(`\n${language}: ${missing} keys missing, ${faults.length - missing} to mend`);
process.exitCode = faults.length === 0 ? 0 : 1;
