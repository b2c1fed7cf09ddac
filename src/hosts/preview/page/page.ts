/** An element of the page by its id. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}.`);
  return found;
}

/** A button of the page's own. */
export function makeButton(label: string, className = ''): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = className;
  made.textContent = label;
  return made;
}

/** Asks the preview's server; with a body, by POST. */
export async function ask(path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(path, body === undefined ? {} : post(body));
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as unknown;
}

/** A request with a body, as the server takes it. */
export function post(body: unknown): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
}

/** The same as `ask`, waited for on the spot: a formula's value cannot come later. */
export function askAtOnce(path: string, body: unknown): unknown {
  const request = new XMLHttpRequest();
  request.open('POST', path, false);
  request.setRequestHeader('content-type', 'application/json');
  request.send(JSON.stringify(body));
  return JSON.parse(request.responseText) as unknown;
}
