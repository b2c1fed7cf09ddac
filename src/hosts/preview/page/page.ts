/** An element of the page by its id. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}.`);
  return found;
}

/** Asks the preview's server; with a body, by POST. */
export async function ask(path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(
    path,
    body === undefined
      ? {}
      : {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        },
  );
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as unknown;
}

/** The same, waited for on the spot: a formula's value cannot come later. */
export function askAtOnce(path: string, body: unknown): unknown {
  const request = new XMLHttpRequest();
  request.open('POST', path, false);
  request.setRequestHeader('content-type', 'application/json');
  request.send(JSON.stringify(body));
  return JSON.parse(request.responseText) as unknown;
}
