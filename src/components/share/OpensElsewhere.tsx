import { useEffect, useRef } from 'react';
import { pathOf } from '../../i18n/locale.ts';
import type { InvitationFile, ReplyFile } from '../../share/formats.ts';
import { askOf } from '../../stores/asked.ts';
import { readFragment } from '../../stores/browser.ts';
import { useReportText } from '../report/report-text.ts';
import { useLoaded } from './use-loaded.ts';

const PAGES = { 'cap17-invitation': 'answer', 'cap17-reply': 'workshop' } as const;

/** A link that is no report: the answer one asked someone for, or the way to the page that opens it. */
export function OpensElsewhere({ file }: { readonly file: InvitationFile | ReplyFile }) {
  const ask = file.format === 'cap17-reply' ? askOf(file.workshop) : undefined;
  const part = useLoaded(ask !== undefined, () => import('../report/TakeReply.tsx'));
  if (!ask || file.format !== 'cap17-reply' || part === 'failed') return <TheWay format={file.format} />;
  return typeof part === 'object' ? (
    <div className="page section">
      <part.TakeReply ask={ask} reply={file} isPage />
    </div>
  ) : null;
}

function TheWay({ format }: { readonly format: keyof typeof PAGES }) {
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
