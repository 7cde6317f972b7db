import { type Picture, readPng } from "./readPng.ts";

/** 192 x 192, opaque, and nothing but one ground colour outside the middle 96 x 96, where Teams crops. */
export function colorIconProblems(bytes: Uint8Array): readonly string[] {
  return problemsOf("color.png", bytes, 192, (picture) => {
    const ground = picture.pixel(0, 0).join();
    const inMiddle = (at: number) => at >= 48 && at < 144;
    const outside = pixels(picture).filter(({ x, y }) => !(inMiddle(x) && inMiddle(y)));
    const all = pixels(picture);
    return [
      ...(all.some(({ value }) => value[3] !== 255)
        ? ["is see-through somewhere; Teams wants it opaque"]
        : []),
      ...(outside.some(({ value }) => value.join() !== ground) ? ["draws outside the middle 96 x 96"] : []),
      ...(all.every(({ value }) => value.join() === ground) ? ["is empty"] : []),
    ];
  });
}

/** 32 x 32, white and see-through only. */
export function outlineIconProblems(bytes: Uint8Array): readonly string[] {
  return problemsOf("outline.png", bytes, 32, (picture) => {
    const drawn = pixels(picture).filter(({ value }) => value[3] > 0);
    const isWhite = ([red, green, blue]: readonly number[]) => red === 255 && green === 255 && blue === 255;
    return [
      ...(drawn.length === 0 ? ["is empty"] : []),
      ...(drawn.length === 32 * 32 ? ["has no see-through ground"] : []),
      ...(drawn.some(({ value }) => !isWhite(value)) ? ["has a colour other than white"] : []),
    ];
  });
}

function problemsOf(
  name: string,
  bytes: Uint8Array,
  size: number,
  judge: (picture: Picture) => readonly string[],
): readonly string[] {
  const picture = readPng(bytes);
  if (picture === "notAPng") return [`${name} is not a PNG picture`];
  if (picture === "unusualPng") return [`${name} has to be saved with 8 bits a channel, not interlaced`];
  if (picture.width !== size || picture.height !== size)
    return [`${name} is ${picture.width} x ${picture.height}; Teams wants ${size} x ${size}`];
  return judge(picture).map((problem) => `${name} ${problem}`);
}

function pixels(picture: Picture) {
  return Array.from({ length: picture.width * picture.height }, (_, at) => {
    const [x, y] = [at % picture.width, Math.floor(at / picture.width)];
    return { x, y, value: picture.pixel(x, y) };
  });
}
