import latinNormal from "@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff?url";
import latinBold from "@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff?url";
import moreNormal from "@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff?url";
import moreBold from "@fontsource/noto-sans/files/noto-sans-latin-ext-700-normal.woff?url";

/** Where a font's file is fetched from. */
export type FontFile = string;

/** Noto Sans in two parts: what Finnish, Swedish and English need, and the other Latin letters. */
export const fontFiles: readonly {
  readonly name: string;
  readonly normal: FontFile;
  readonly bold: FontFile;
}[] = [
  { name: "latin", normal: latinNormal, bold: latinBold },
  { name: "more", normal: moreNormal, bold: moreBold },
];
