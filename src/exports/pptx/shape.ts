import type { Chart } from './chart.ts';
import type { Colour } from './colour.ts';
import type { Place } from './measures.ts';
import type { Table } from './table.ts';
import type { Paragraph, TextStanding } from './text.ts';

/** A place of the layout that a shape fills; templates put their own in its stead. */
export interface Placeholder {
  readonly type: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'ftr' | 'sldNum';
  readonly idx?: number | undefined;
}

export interface TextBox {
  readonly kind: 'text';
  readonly place: Place;
  readonly paragraphs: readonly Paragraph[];
  readonly standing?: TextStanding | undefined;
}
/** Text in a place of the layout; in a layout or a master, that place itself. */
export interface Filled {
  readonly kind: 'filled';
  readonly placeholder: Placeholder;
  readonly paragraphs: readonly Paragraph[];
  readonly place?: Place | undefined;
  readonly standing?: TextStanding | undefined;
}
/** The place of the slide's number. */
export interface SlideNumber {
  readonly kind: 'number';
  readonly idx: number;
  readonly place?: Place | undefined;
  readonly standing?: TextStanding | undefined;
}
/** A drawing without words: `alt` is what it says, empty when it only adorns. */
export interface Drawing {
  readonly kind: 'drawing';
  readonly place: Place;
  readonly form: 'rect' | 'ellipse';
  readonly fill?: Colour | undefined;
  readonly outline?: Colour | undefined;
  /** In points. */
  readonly width?: number | undefined;
}
export interface Picture {
  readonly kind: 'picture';
  readonly place: Place;
  readonly image: Image;
  readonly alt: string;
}
export interface Image {
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'jpeg';
}
export interface TableFrame {
  readonly kind: 'table';
  readonly place: Place;
  readonly table: Table;
  readonly alt: string;
}
export interface ChartFrame {
  readonly kind: 'chart';
  readonly place: Place;
  readonly chart: Chart;
  readonly alt: string;
}
/** What stands on a slide. */
export type Shape = TextBox | Filled | SlideNumber | Drawing | Picture | TableFrame | ChartFrame;
