import type { Phrasebook } from '../../messages/phrasebook.js';
import { say } from '../../messages/say.js';
import { htmlOf, markup } from '../html/markup.js';
import { pageSayer } from './words.js';

/** A short page for a dialog: what the program does, how to begin, privacy, where the guide is. Nothing in it runs. */
export function helpPage(phrasebook: Phrasebook): string {
  const { language, direction } = phrasebook;
  const page = pageSayer(undefined, phrasebook);
  const item = (key: string) =>
    say({ phrasebook, currency: undefined }, phrasebook.ui.menu[key] ?? key);
  return htmlOf(markup`<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<title>${page('help.title')}</title>
<style>
:root { color-scheme: light; }
body { margin: 0; padding: 0 8px 8px; font: 14px/1.5 Arial, sans-serif; color: #202124; background: #fff; }
h1 { position: absolute; inset-block-start: -100px; }
h2 { margin: 16px 0 4px; font-size: 14px; }
p, ol { margin: 0; }
ol { padding-inline-start: 20px; }
li { margin-block: 4px; }
</style>
</head>
<body>
<main>
<h1>${page('help.title')}</h1>
<p>${page('help.what')}</p>
<h2>${page('help.steps')}</h2>
<ol>
<li>${page('help.check', { check: item('check') })}</li>
<li>${page('help.tabs', { insert: item('insert') })}</li>
<li>${page('help.report', { report: item('report') })}</li>
</ol>
<h2>${page('help.privacy')}</h2>
<p>${page('help.privacyWhat')}</p>
<h2>${page('help.guide')}</h2>
<p>${page('help.guideWhere')}</p>
</main>
</body>
</html>`);
}
