import { palette } from "../palette.ts";

type Doc = PDFKit.PDFDocument;

export interface Look {
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
}

interface Run {
  readonly face: string;
  readonly text: string;
}

/** One line of text as it is set: runs of one face each. */
export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
}

/** A4 in points, with its margins. */
export const sheet = { left: 56, right: 539, top: 72, bottom: 770, width: 483 } as const;

/** Signs that people type and text fonts leave out, as they were written before there were signs for them. */
const spelledOut: Readonly<Record<string, string>> = {
  "→": "->",
  "←": "<-",
  "⇒": "=>",
  "≥": ">=",
  "≤": "<=",
  "≠": "!=",
  "≈": "~",
  "‑": "-",
  "●": "•",
  "▪": "•",
  "✓": "x",
  "✔": "x",
};

/** Sets text on pages from top to bottom, in whichever face has the letter. */
export class PdfPen {
  readonly doc: Doc;
  y: number = sheet.top;
  readonly #faces: readonly string[];

  /** `faces`: names of registered fonts, tried in this order; each has a bold one beside it, `<name> bold`. */
  constructor(doc: Doc, faces: readonly string[]) {
    this.doc = doc;
    this.#faces = faces;
  }

  /** Goes to a new page when less than this is left. True: it did. */
  need(height: number): boolean {
    if (this.y + height <= sheet.bottom) return false;
    this.newPage();
    return true;
  }

  newPage(): void {
    this.doc.addPage();
    this.y = sheet.top;
  }

  /** Sets lines below each other; a text longer than the page goes on over the next. */
  lines(lines: readonly Line[], look: Look, x: number = sheet.left): void {
    for (const line of lines) {
      this.need(lineHeight(look));
      this.lineAt(line, look, x, this.y);
      this.y += lineHeight(look);
    }
  }

  lineAt(line: Line, look: Look, x: number, y: number): void {
    const { doc } = this;
    doc.fillColor(look.color ?? palette.text);
    let at = x;
    for (const { face, text } of line.runs) {
      doc.font(face).fontSize(look.size);
      // The space belongs to the text even at the end of a line: what is read aloud must not run together.
      doc.text(text, at, y, { lineBreak: false });
      at += doc.widthOfString(text);
    }
  }

  /** Breaks a text at words into lines of at most this width; a word that is longer is broken where it must. */
  wrap(text: string, look: Look, width: number): readonly Line[] {
    const lines: Line[] = [];
    let current = "";
    const flush = () => {
      if (current) lines.push(this.#line(current, look));
      current = "";
    };
    for (const word of text.trim().split(/(?<=[ \n-])/u)) {
      if (current && this.measure((current + word).trimEnd(), look) > width) flush();
      for (const part of this.#parts(word, look, width)) {
        if (current && this.measure((current + part).trimEnd(), look) > width) flush();
        current += part;
      }
    }
    flush();
    return lines;
  }

  measure(text: string, look: Look): number {
    return this.#line(text, look).width;
  }

  #parts(word: string, look: Look, width: number): readonly string[] {
    if (this.measure(word.trimEnd(), look) <= width) return [word];
    const parts: string[] = [];
    let part = "";
    for (const letter of word) {
      if (part && this.measure(part + letter, look) > width) {
        parts.push(part);
        part = "";
      }
      part += letter;
    }
    return [...parts, part];
  }

  #line(text: string, look: Look): Line {
    const runs = this.#runs(text, look.bold ?? false);
    let width = 0;
    for (const run of runs) width += this.doc.font(run.face).fontSize(look.size).widthOfString(run.text);
    return { runs, width };
  }

  #runs(text: string, bold: boolean): readonly Run[] {
    const runs: { face: string; text: string }[] = [];
    for (const letter of text.replace(/\n/gu, " ")) {
      const { face, shown } = this.#faceOf(letter, bold);
      const last = runs.at(-1);
      if (last?.face === face) last.text += shown;
      else runs.push({ face, text: shown });
    }
    return runs;
  }

  /** A letter that no face has is never left to a font's empty box, which cannot be read aloud. */
  #faceOf(letter: string, bold: boolean): { readonly face: string; readonly shown: string } {
    for (const shown of [letter, spelledOut[letter] ?? "?"]) {
      for (const name of this.#faces) {
        const face = bold ? `${name} bold` : name;
        if (hasLetter(this.doc, face, shown)) return { face, shown };
      }
    }
    throw new Error(`PdfPen: no face of ${this.#faces.join(", ")} has "?"`);
  }
}

export function lineHeight({ size }: Look): number {
  return size * 1.4;
}

/** What a document's font knows of itself and its types leave out. */
interface KnowsLetters {
  readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } };
}

function hasLetter(doc: Doc, face: string, text: string): boolean {
  const { font } = (doc.font(face) as unknown as KnowsLetters)._font;
  return [...text].every((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
}
