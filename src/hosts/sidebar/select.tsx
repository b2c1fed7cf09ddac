import type { ComponentChildren } from 'preact';

interface SelectProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly children: ComponentChildren;
}

/** Something to choose, under its label. */
export function Select({ id, label, value, change, children }: SelectProps) {
  return (
    <div class="choosing">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => change(event.currentTarget.value)}>
        {children}
      </select>
    </div>
  );
}
