import type { ChecklistSectionView } from '../../present/sidebar/checklist.js';
import { ChecklistItem } from './checklist-item.js';
import { InsertButton } from './insert-button.js';
import type { Session } from './session.js';

/** The checklist in its sections, each folded: its items, and what to talk about. */
export function Checklist({ session }: { readonly session: Session }) {
  const text = session.text.value;
  return (
    <section>
      <h2>{text('checklistTitle')}</h2>
      <p class="quiet">{text('checklistHint')}</p>
      <p class="buttons">
        <InsertButton session={session} form="checklist" />
      </p>
      {session.view.value.checklist.map((section) => (
        <Section key={section.title} session={session} section={section} />
      ))}
    </section>
  );
}

interface SectionProps {
  readonly session: Session;
  readonly section: ChecklistSectionView;
}

function Section({ session, section: { title, summary, items, prompts } }: SectionProps) {
  return (
    <details class="card folded">
      <summary>
        <h3>{title}</h3>
        <span class="quiet">{summary}</span>
      </summary>
      <ul class="items">
        {items.map((item) => (
          <ChecklistItem key={item.item} session={session} item={item} />
        ))}
      </ul>
      {prompts.length > 0 && (
        <div class="prompts">
          <h4>{session.text.value('prompts')}</h4>
          <ul>
            {prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        </div>
      )}
    </details>
  );
}
