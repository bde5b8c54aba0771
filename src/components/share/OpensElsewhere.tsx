import { useEffect, useRef } from 'react';
import { pathOf } from '../../i18n/locale.ts';
import { readFragment } from '../../stores/browser.ts';
import { useReportText } from '../report/report-text.ts';

const PAGES = { 'cap17-invitation': 'answer', 'cap17-reply': 'workshop' } as const;

/** A link that is no report, and the way to the page that opens it. */
export function OpensElsewhere({ format }: { readonly format: keyof typeof PAGES }) {
  const { locale, t } = useReportText();
  const { title, text, go } = t.share.elsewhere[format];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="page section link-problem">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p className="lead measure">{text}</p>
      <p>
        <a className="button" href={`${pathOf(locale, PAGES[format])}${readFragment()}`}>
          {go}
        </a>
      </p>
    </section>
  );
}
