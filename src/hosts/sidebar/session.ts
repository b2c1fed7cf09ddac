import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Correction } from '../../core/tables/corrections.js';
import type { ExplainRequest, FormName } from '../addon/server-calls.js';
import type { FindingView } from '../../present/sidebar/parts.js';
import type { SidebarView } from '../../present/sidebar-view.js';
import { everything, type Filter } from './filtering.js';
import type { Part } from './part.js';
import { type Answer, call, type Failure, focusGrid } from './server.js';
import { type SayText, textsOf } from './texts.js';

/** What the page shows at this moment, and what a person can do about it. */
export interface Session {
  readonly view: ReadonlySignal<SidebarView>;
  readonly text: ReadonlySignal<SayText>;
  /** What is being waited for. */
  readonly task: ReadonlySignal<Task | undefined>;
  readonly trouble: ReadonlySignal<Trouble | undefined>;
  /** The last thing that was done, in words; '' for nothing. */
  readonly said: ReadonlySignal<string>;
  /** Findings whose cells were seen to differ from what was reported, by id. */
  readonly changed: ReadonlySignal<ReadonlySet<string>>;
  /** The part of the result that is in sight. */
  readonly part: Signal<Part>;
  /** What the person wants to see of the findings. */
  readonly filter: Signal<Filter>;
  /** True once the server has said that this person may not change the file. */
  readonly isReadOnly: ReadonlySignal<boolean>;
  /** True where something was asked while another thing runs. */
  readonly isHeldUp: ReadonlySignal<boolean>;
  readonly recheck: () => Promise<void>;
  readonly createReport: () => Promise<void>;
  readonly showInSheet: (shown: Shown) => Promise<void>;
  /** Makes a tab or opens it; where it may hold what is judged, shows what is in the file now. */
  readonly insert: (form: FormName, id: string) => Promise<void>;
  /** Keeps what the person says of the reading, and shows what follows from it; true where that was done. */
  readonly correct: (correction: Correction, id: string) => Promise<boolean>;
  /** Keeps why a finding is left as it is; true where that was done. */
  readonly explain: (request: ExplainRequest, id: string) => Promise<boolean>;
  /** Who explained last, so that the name need not be typed twice. */
  readonly explainedBy: Signal<string>;
  /** Stops waiting; what comes back later is not shown. */
  readonly leave: () => void;
  readonly dismiss: () => void;
}

/** Something that stands in the sheet: a finding, a question. */
export type Shown = Pick<FindingView, 'id' | 'place' | 'placeText'>;

export interface Task {
  /** `recheck`, `createReport`, or the id of what is gone to or corrected. */
  readonly id: string;
  /** What is happening, in words. */
  readonly words: string;
}

export interface Trouble {
  readonly failure: Failure;
  readonly again: () => Promise<void>;
}

/** Forms that a check reads. */
const judged: readonly FormName[] = ['partners', 'timeline', 'budget', 'trial'];

/** A session that begins with a first result. */
export function startSession(first: SidebarView): Session {
  const view = signal(first);
  const text = computed(() => textsOf(view.value));
  const task = signal<Task | undefined>(undefined);
  const trouble = signal<Trouble | undefined>(undefined);
  const said = signal('');
  const changed = signal<ReadonlySet<string>>(new Set());
  const isReadOnly = signal(false);
  const isHeldUp = signal(false);

  /** One thing at a time: the value, or `undefined` where another runs, it failed, or nobody waits any more. */
  async function wait<T>(
    next: Task,
    ask: () => Promise<Answer<T>>,
    again: () => Promise<void>,
  ): Promise<T | undefined> {
    isHeldUp.value = task.value !== undefined;
    if (task.value) return undefined;
    task.value = next;
    trouble.value = undefined;
    said.value = '';
    const answer = await ask();
    if (task.value !== next) return undefined;
    task.value = undefined;
    isHeldUp.value = false;
    if (answer.ok) return answer.value;
    if (answer.code === 'read-only') isReadOnly.value = true;
    trouble.value = { failure: answer, again };
    return undefined;
  }

  async function recheck(): Promise<void> {
    const words = text.value('running.recheck');
    const found = await wait({ id: 'recheck', words }, () => call('recheck'), recheck);
    if (found) show(found, 'done.recheck');
  }

  async function correct(correction: Correction, id: string): Promise<boolean> {
    const words = text.value('running.correct');
    const again = async () => void (await correct(correction, id));
    const found = await wait({ id, words }, () => call('correct', correction), again);
    if (found) show(found, 'done.correct');
    return found !== undefined;
  }

  async function explain(request: ExplainRequest, id: string): Promise<boolean> {
    const words = text.value('running.explain');
    const again = async () => void (await explain(request, id));
    const found = await wait({ id, words }, () => call('explain', request), again);
    if (found) show(found, 'done.explain');
    return found !== undefined;
  }

  async function insert(form: FormName, id: string): Promise<void> {
    const words = text.value('running.insert');
    const again = () => insert(form, id);
    const made = await wait({ id, words }, () => call('insert', form), again);
    if (!made) return;
    said.value = made.said;
    if (!judged.includes(form)) return;
    await recheck();
    const { summary } = view.value.head;
    if (!trouble.value) said.value = text.value('done.insert', { said: made.said, summary });
  }

  function show(found: SidebarView, done: 'done.recheck' | 'done.correct' | 'done.explain'): void {
    view.value = found;
    changed.value = new Set();
    said.value = text.value(done, { summary: found.head.summary });
  }

  async function createReport(): Promise<void> {
    const words = text.value('running.createReport');
    const made = await wait(
      { id: 'createReport', words },
      () => call('createReport'),
      createReport,
    );
    if (made) said.value = text.value('done.createReport', { sheet: made.sheetName });
  }

  async function showInSheet(target: Shown): Promise<void> {
    const { id, place, placeText } = target;
    if (!place) return;
    const facts = { place: placeText ?? '' };
    const shown = await wait(
      { id, words: text.value('running.showInSheet', facts) },
      () => call('showInSheet', place),
      () => showInSheet(target),
    );
    if (!shown) return;
    if (!shown.unchanged) changed.value = new Set([...changed.value, id]);
    said.value = text.value(shown.unchanged ? 'done.showInSheet' : 'done.changed', facts);
    focusGrid();
  }

  function leave(): void {
    task.value = undefined;
    isHeldUp.value = false;
    said.value = text.value('left');
  }

  function dismiss(): void {
    trouble.value = undefined;
  }

  return {
    view,
    text,
    task,
    trouble,
    said,
    changed,
    part: signal<Part>('glance'),
    filter: signal(everything),
    isReadOnly,
    isHeldUp,
    recheck,
    insert,
    createReport,
    showInSheet,
    correct,
    explain,
    explainedBy: signal(''),
    leave,
    dismiss,
  };
}
