import { useEffect, useMemo } from 'react';
import { takeFocus } from '../../components/parts/take-focus.ts';
import { pathOf } from '../../i18n/locale.ts';
import type { InvitationFile, ReplyFile } from '../../share/files.ts';
import { KINDS } from '../../share/link/kinds.ts';
import { askOf, openAsks } from '../../stores/asked.ts';
import { readFragment } from '../../stores/browser/address.ts';
import { AsksSetAside } from '../ask/AsksSetAside.tsx';
import { TakeReply } from '../ask/TakeReply.tsx';
import { useReportText } from '../text/report-text.ts';

/** A link that is no report: the answer one asked someone for, or the way to the page that opens it. */
export function OpensElsewhere({ file }: { readonly file: InvitationFile | ReplyFile }) {
  // Looked up once: it is forgotten when its answer is taken, which the page then still says.
  const ask = useMemo(() => (file.format === 'cap17-reply' ? askOf(file.workshop) : undefined), [file]);
  if (!ask || file.format !== 'cap17-reply') return <TheWay format={file.format} />;
  return (
    <div className="page section">
      <TakeReply ask={ask} reply={file} isPage />
    </div>
  );
}

function TheWay({ format }: { readonly format: (InvitationFile | ReplyFile)['format'] }) {
  const { locale, t } = useReportText();
  const { title, text, go } = t.share.elsewhere[format];
  // An answer to what one asked comes here too where the asking cannot be read.
  useEffect(openAsks, []);
  return (
    <section className="page section link-problem">
      <h1 ref={takeFocus} tabIndex={-1}>
        {title}
      </h1>
      <p className="lead measure">{text}</p>
      {format === 'cap17-reply' && <AsksSetAside />}
      <p>
        <a className="button" href={`${pathOf(locale, KINDS[format].page)}${readFragment()}`}>
          {go}
        </a>
      </p>
    </section>
  );
}
