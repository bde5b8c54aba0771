import { useReportText } from '../text/report-text.ts';
import { Jump } from './Jump.tsx';

interface Props {
  readonly sections: readonly (readonly [id: string, title: string])[];
}

/** Goes along beside the report: the ways inside it, and back up. */
export function Contents({ sections }: Props) {
  const { t } = useReportText();
  return (
    <nav className="report-contents no-print" aria-label={t.report.contents}>
      <ul>
        {sections.map(([id, title]) => (
          <li key={id}>
            <Jump to={id}>{title}</Jump>
          </li>
        ))}
        <li>
          <Jump to="content">
            <span aria-hidden="true">↑</span> {t.report.up}
          </Jump>
        </li>
      </ul>
    </nav>
  );
}
