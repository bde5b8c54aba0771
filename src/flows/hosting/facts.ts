import type { OfflineCopy } from '../../stores/browser/offline-copy.ts';
import type { OwnAnswer } from '../../stores/browser/own-answer.ts';

/** Header lines by name, as the build writes them for hosts. */
export type WantedHeaders = Readonly<Record<string, string>>;

/** What each kind of answer is to carry. */
export interface HeadersByKind {
  readonly page: WantedHeaders;
  readonly script: WantedHeaders;
  /** Of the workers that read files from outside. */
  readonly worker: WantedHeaders;
}

/** Undefined where no answer came. */
export type HostAnswer = OwnAnswer | undefined;

/** What was asked for, from the origin, and what came. */
export interface HostReply {
  readonly path: string;
  readonly answer: HostAnswer;
}

/** What a page can see of the host it came from. */
export interface HostFacts {
  /** The scheme the page came by, with its colon. */
  readonly scheme: string;
  /** Does the browser take the page's origin for one it may trust with workers and encryption? */
  readonly isSecure: boolean;
  /** By this device, in milliseconds since 1970. */
  readonly now: number;
  /** A policy that forbids a page to ask its own site for anything; ours never does. */
  readonly forbidding: string | undefined;
  readonly page: HostAnswer;
  readonly script: HostAnswer;
  readonly workers: readonly HostAnswer[];
  readonly serviceWorker: HostAnswer;
  readonly font: HostAnswer;
  readonly manifest: HostAnswer;
  readonly json: HostAnswer;
  /** Where nothing stands: a page, and a file. */
  readonly missingPage: HostAnswer;
  readonly missingFile: HostAnswer;
  /** The page that links lead to, its redirects not followed. */
  readonly linked: HostReply;
  /** Pages asked for without their last slash. */
  readonly bare: readonly HostReply[];
  readonly offline: OfflineCopy & {
    readonly base: string | undefined;
    /** How many paths are to be kept. */
    readonly wanted: number;
    /** How many of them are. */
    readonly held: number;
    /** What the host answers for some that are not. */
    readonly lacking: readonly HostReply[];
  };
}
