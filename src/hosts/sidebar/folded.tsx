import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface FoldedProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** Folded away, and only made once somebody opens it: long lists of choices are slow to make. */
export function Folded({ title, children }: FoldedProps) {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details onToggle={(event) => setOpened(wasOpened || event.currentTarget.open)}>
      <summary>{title}</summary>
      {wasOpened && children}
    </details>
  );
}
