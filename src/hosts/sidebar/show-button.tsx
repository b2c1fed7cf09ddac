import { Button } from './button.js';
import type { Session, Shown } from './session.js';

interface ShowButtonProps {
  readonly session: Session;
  /** Its place stands in words under the id that ends in `-place`. */
  readonly shown: Shown;
}

/** *Show in sheet*, and what to know where the cells have changed meanwhile; nothing where there is no place. */
export function ShowButton({ session, shown }: ShowButtonProps) {
  const { id, place } = shown;
  if (place === null) return null;
  const text = session.text.value;
  return (
    <>
      {session.changed.value.has(id) && <p class="stale">{text('changed')}</p>}
      <Button
        session={session}
        task={id}
        kind="secondary"
        about={`${id}-place`}
        onPress={() => session.showInSheet(shown)}
      >
        {text('showInSheet')}
      </Button>
    </>
  );
}
