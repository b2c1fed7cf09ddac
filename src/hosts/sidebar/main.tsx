import { effect } from '@preact/signals';
import { render } from 'preact';
import { App } from './app.js';
import { readFirstResult } from './first-result.js';
import { startSession } from './session.js';

// The first result stands behind this script.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();

function start(): void {
  const first = readFirstResult();
  const root = document.getElementById('app');
  // Without a first result, the sentence that stands in the page says where to get one.
  if (first === undefined || root === null) return;
  const session = startSession(first);
  effect(() => {
    document.documentElement.lang = session.view.value.language;
    document.documentElement.dir = session.view.value.direction;
  });
  root.textContent = '';
  render(<App session={session} />, root);
}
