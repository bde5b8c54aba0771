import type { Part } from '../office/package.ts';
import type { Image } from './shape.ts';
import type { PartsBeside } from './slide.ts';

/** Gathers the parts that several slides share: charts by number, each image once. */
export class SharedParts {
  readonly parts: Part[] = [];
  #charts = 0;
  readonly #images = new Map<Image, string>();

  beside(lang: string): PartsBeside {
    return {
      links: [],
      parts: this.parts,
      nextChart: () => {
        this.#charts += 1;
        return this.#charts;
      },
      imagePart: (image) => this.#imagePart(image),
      lang,
    };
  }

  #imagePart(image: Image): string {
    const known = this.#images.get(image);
    if (known !== undefined) return known;
    const name = `ppt/media/image${this.#images.size + 1}.${image.type}`;
    this.#images.set(image, name);
    this.parts.push({ name, type: `image/${image.type}`, body: image.bytes });
    return name;
  }
}
