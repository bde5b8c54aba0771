import { type SlideSetting, writeValueSlide } from '../../exports/value-slide/value-slide.ts';
import { download } from '../../stores/browser/downloads.ts';
import { houseForDocument } from '../../stores/house.ts';
import type { SlideText } from '../../wording/value/one-slide.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Writes the slide in the style that is kept on the device and hands it to the visitor. */
export async function saveSlide(name: string, said: SlideText, setting: SlideSetting): Promise<void> {
  const content = writeValueSlide(said, setting, await houseForDocument());
  download(name, new Blob([content], { type: TYPE }));
}
