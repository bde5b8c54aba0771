import { type SlideSetting, writeValueSlide } from '../../exports/value-slide/value-slide.ts';
import { houseIn } from '../../share/files.ts';
import { download } from '../../stores/browser/downloads.ts';
import { keptHouse } from '../../stores/house.ts';
import type { SlideText } from '../../wording/value/one-slide.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Writes the slide in the style that is kept on the device and hands it to the visitor. */
export function saveSlide(name: string, said: SlideText, setting: SlideSetting): void {
  const own = keptHouse();
  const content = writeValueSlide(said, setting, own && houseIn(own.file));
  download(name, new Blob([content], { type: TYPE }));
}
