import * as z from 'zod/mini';
import { isLogoSound, LOGO_AT_MOST } from '../../domain/house-style/logo-bytes.ts';
import { format, isoTime, otherwise, text, version } from './fields.ts';
import type { Known } from './known.ts';
import { TEXT_LIMITS } from './limits.ts';

export const colour = z
  .string(otherwise('not-a-colour'))
  .check(z.refine((value) => /^#[0-9a-fA-F]{6}$/.test(value), { error: 'not-a-colour' }));

const pixels = (most: number) =>
  z
    .int(otherwise('not-a-picture'))
    .check(z.minimum(1, { error: 'not-a-picture' }), z.maximum(most, { error: 'not-a-picture' }));

/** A picture as base64. */
export const pictureData = text(LOGO_AT_MOST.data);

/** A picture of another kind than it says, or of other measures, is none. */
const logo = z
  .looseObject(
    {
      type: z.literal(['png', 'jpeg'], otherwise('not-a-picture')),
      data: pictureData,
      width: pixels(LOGO_AT_MOST.width),
      height: pixels(LOGO_AT_MOST.height),
    },
    otherwise('not-an-object'),
  )
  .check(z.refine(isLogoSound, { error: 'not-a-picture' }));

const houseShape = z.looseObject(
  {
    format: format('cap17-house'),
    version,
    name: z.optional(text(TEXT_LIMITS.name)),
    logo: z.optional(logo),
    main: z.optional(colour),
    second: z.optional(colour),
    footer: z.optional(text(TEXT_LIMITS.name)),
    closing: z.optional(text(TEXT_LIMITS.action)),
  },
  otherwise('not-an-object'),
);

/** How documents of a consultant or an organisation look, as colleagues exchange it. */
export type HouseFile = Known<z.infer<typeof houseShape>>;

/** `cap17-house`. */
export const houseSchema: z.ZodMiniType<HouseFile> = houseShape;

const keptHouseShape = z.looseObject(
  { id: text(TEXT_LIMITS.id), updated: isoTime, file: houseShape },
  otherwise('not-an-object'),
);

/** The same as the device keeps it, and as it stands in a backup. A device has one, under one id. */
export type KeptHouse = Known<z.infer<typeof keptHouseShape>>;

export const keptHouseSchema: z.ZodMiniType<KeptHouse> = keptHouseShape;
