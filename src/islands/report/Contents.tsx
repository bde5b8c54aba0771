import type { MouseEvent } from 'react';
import { useReportText } from '../text/report-text.ts';

/** Jumps inside the report. The address keeps its fragment: a report may live in it. */
export function Contents({
  sections,
}: {
  readonly sections: readonly (readonly [id: string, title: string])[];
}) {
  const { t } = useReportText();
  const jump = (event: MouseEvent, id: string) => {
    event.preventDefault();
    document.getElementById(id)?.scrollIntoView();
    document.getElementById(`${id}-title`)?.focus({ preventScroll: true });
  };
  return (
    <nav className="report-contents no-print" aria-label={t.report.contents}>
      <ul>
        {sections.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`} onClick={(event) => jump(event, id)}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
