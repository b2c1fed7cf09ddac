import { useEffect, useState } from 'preact/hooks';
import type { Session, Task } from './session.js';
import { focusTitle } from './title.js';

/** Only a wait longer than this is counted aloud. */
const patience = 10;

/** What is happening, or what was just done. The live region stands from the start, or it would not be heard. */
export function Status({ session }: { readonly session: Session }) {
  const task = session.task.value;
  const text = session.text.value;
  const stale = session.changed.value.size > 0;
  return (
    <div class={task ? 'status running' : 'status'}>
      <p role="status">
        {task && <span class="spinner" aria-hidden="true" />}
        {task ? task.words : session.said.value}
      </p>
      {task && <Waiting key={task.words} session={session} task={task} />}
      {stale && !task && <p class="stale">{text('stale')}</p>}
    </div>
  );
}

function Waiting({ session, task }: { readonly session: Session; readonly task: Task }) {
  const seconds = useSecondsSince(task);
  const text = session.text.value;
  return (
    <>
      {session.isHeldUp.value && <p class="quiet">{text('oneAtATime')}</p>}
      {seconds >= patience && <p class="quiet">{text('elapsed', { seconds: String(seconds) })}</p>}
      <button
        type="button"
        class="plain"
        onClick={() => {
          session.leave();
          focusTitle();
        }}
      >
        {text('leave')}
      </button>
    </>
  );
}

function useSecondsSince(task: Task): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const start = Date.now();
    const timer = setInterval(() => setSeconds(Math.floor((Date.now() - start) / 1000)), 1000);
    return () => clearInterval(timer);
  }, [task]);
  return seconds;
}
