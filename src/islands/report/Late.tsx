import { type ReactNode, useLayoutEffect } from 'react';
import { useLoaded } from '../../components/parts/use-loaded.ts';
import { useReportText } from '../text/report-text.ts';

interface Props<Module> {
  readonly isWanted: boolean;
  readonly load: () => Promise<Module>;
  /** What stands in its place while it comes. */
  readonly meanwhile?: ReactNode;
  readonly children: (module: Module) => ReactNode;
}

/** A part that is fetched once it is wanted; says so where it could not come. */
export function Late<Module extends object>({ isWanted, load, meanwhile = null, children }: Props<Module>) {
  const { share } = useReportText().t;
  // A part whose code stands in the page is there before anything stands in its place.
  const part = useLoaded(isWanted, load, useLayoutEffect);
  if (!isWanted) return null;
  if (part === 'failed') return <p role="alert">{share.unavailable}</p>;
  return part ? children(part) : meanwhile;
}
