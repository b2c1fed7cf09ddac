import type { ComponentChildren } from 'preact';
import type { Session } from './session.js';

interface ButtonProps {
  readonly session: Session;
  /** The task that it begins (`Task.id`). */
  readonly task: string;
  readonly kind: 'primary' | 'secondary';
  /** What it is about, for people who hear the button alone. */
  readonly about?: string;
  readonly onPress: () => Promise<void>;
  readonly children: ComponentChildren;
}

/**
 * A button that asks the server. While anything runs it is off, by `aria-disabled`: `disabled` would take the
 * keyboard focus away from the person who just pressed it. The session lets one thing run at a time.
 */
export function Button({ session, task, kind, about, onPress, children }: ButtonProps) {
  const running = session.task.value;
  return (
    <button
      type="button"
      class={kind}
      aria-disabled={running !== undefined}
      aria-busy={running?.id === task}
      aria-describedby={about}
      onClick={() => void onPress()}
    >
      {children}
    </button>
  );
}
