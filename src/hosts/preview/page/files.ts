import type { FileOutcome } from '../protocol.js';
import { showToast, whileWorking } from './notices.js';
import { ask, element, post } from './page.js';
import { showAlert } from './panels.js';
import type { Words } from './words.js';

/** What opening and saving files asks of the page. */
export interface FilePlace {
  readonly words: Words;
  readonly fileName: string;
  /** Hands over what was typed, so that it is saved and still there when people come back. */
  handOver(): Promise<void>;
  /** Shows the file that the server has in front now. */
  reload(): void;
}

/** Lets people open a file by a button, and by dropping it anywhere on the page. */
export function takeFiles(place: FilePlace): { choose(): void } {
  const input = element('file-input') as HTMLInputElement;
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    input.value = '';
    if (file !== undefined) void openFile(file, place);
  });
  const curtain = element('drop');
  const carriesFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files');
  addEventListener('dragenter', (event) => {
    if (carriesFiles(event)) curtain.hidden = false;
  });
  addEventListener('dragover', (event) => event.preventDefault());
  curtain.addEventListener('dragleave', () => (curtain.hidden = true));
  addEventListener('drop', (event) => {
    event.preventDefault();
    curtain.hidden = true;
    const files = [...(event.dataTransfer?.files ?? [])];
    const [file] = files;
    if (files.length > 1) showAlert(place.words('oneFile'));
    else if (file !== undefined) void openFile(file, place);
  });
  return { choose: () => input.click() };
}

async function openFile(file: File, place: FilePlace): Promise<void> {
  await openBy(place, async () => {
    const response = await fetch('/file', {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        'x-file-name': encodeURIComponent(file.name),
      },
      body: file,
    });
    return (await response.json()) as FileOutcome;
  });
}

/** Opens by the given request; a file that cannot be used is said so, and what was open stays as it is. */
export async function openBy(place: FilePlace, request: () => Promise<FileOutcome>): Promise<void> {
  try {
    const outcome = await whileWorking(place.words, async () => {
      await place.handOver();
      return request();
    });
    if (outcome.ok) place.reload();
    else showAlert(outcome.message);
  } catch {
    showAlert(place.words('stopped'));
  }
}

/** Saves the present state as .xlsx, and says what of it the file cannot hold. */
export async function download(place: FilePlace): Promise<void> {
  const { words } = place;
  try {
    const { blob, lost } = await whileWorking(words, async () => {
      await place.handOver();
      const response = await fetch('/download', post({}));
      return { blob: await response.blob(), lost: response.headers.get('x-lost') ?? '' };
    });
    const file = `${place.fileName.replace(/\.[^.]+$/, '')}.xlsx`;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = file;
    link.click();
    const losses = lost.split(' ').filter((one) => one !== '');
    const said = [words('downloaded', { file }), ...losses.map((loss) => words(`lost.${loss}`))];
    showToast(said.join(' '));
  } catch {
    showAlert(words('stopped'));
  }
}

/** Goes back to a file that was opened before. */
export function goBack(place: FilePlace, number: number): Promise<void> {
  return openBy(place, async () => {
    await ask('/back', { number });
    return { ok: true };
  });
}
