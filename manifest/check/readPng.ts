import { inflateSync } from "node:zlib";

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha of a pixel, 0-255 each. */
  pixel(x: number, y: number): readonly [number, number, number, number];
}

const signature = "89504e470d0a1a0a";
const channelsOf: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** A PNG of 8 bits a channel with or without alpha, not interlaced: what icons are saved as. */
export function readPng(bytes: Uint8Array): Picture | "notAPng" | "unusualPng" {
  const file = Buffer.from(bytes);
  if (file.subarray(0, 8).toString("hex") !== signature) return "notAPng";
  const parts = chunks(file);
  const header = parts.find(({ type }) => type === "IHDR")?.data;
  if (!header) return "notAPng";
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = channelsOf[header.readUInt8(9)];
  if (header.readUInt8(8) !== 8 || channels === undefined || header.readUInt8(12) !== 0) return "unusualPng";
  const packed = Buffer.concat(parts.filter(({ type }) => type === "IDAT").map(({ data }) => data));
  const rows = unfilter(inflateSync(packed), width * channels, height, channels);
  return {
    width,
    height,
    pixel(x, y) {
      const at = y * width * channels + x * channels;
      const alpha = channels === 4 ? rows.readUInt8(at + 3) : 255;
      return [rows.readUInt8(at), rows.readUInt8(at + 1), rows.readUInt8(at + 2), alpha];
    },
  };
}

function chunks(file: Buffer): readonly { type: string; data: Buffer }[] {
  const found: { type: string; data: Buffer }[] = [];
  for (let at = 8; at + 8 <= file.length; ) {
    const length = file.readUInt32BE(at);
    found.push({
      type: file.toString("latin1", at + 4, at + 8),
      data: file.subarray(at + 8, at + 8 + length),
    });
    at += length + 12;
  }
  return found;
}

/** Undoes the PNG specification's filters, chosen row by row. */
function unfilter(raw: Buffer, rowLength: number, height: number, channels: number): Buffer {
  const rows = Buffer.alloc(rowLength * height);
  for (let y = 0; y < height; y++) {
    const filter = raw.readUInt8(y * (rowLength + 1));
    for (let x = 0; x < rowLength; x++) {
      const left = x >= channels ? rows.readUInt8(y * rowLength + x - channels) : 0;
      const up = y > 0 ? rows.readUInt8((y - 1) * rowLength + x) : 0;
      const upLeft = x >= channels && y > 0 ? rows.readUInt8((y - 1) * rowLength + x - channels) : 0;
      const value = raw.readUInt8(y * (rowLength + 1) + 1 + x) + predicted(filter, left, up, upLeft);
      rows.writeUInt8(value & 255, y * rowLength + x);
    }
  }
  return rows;
}

function predicted(filter: number, left: number, up: number, upLeft: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter === 4) return paeth(left, up, upLeft);
  return 0;
}

function paeth(left: number, up: number, upLeft: number): number {
  const estimate = left + up - upLeft;
  const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - upLeft)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : upLeft;
}
