/** A text; `lang` where its language is not the report's own. */
export interface Words {
  readonly text: string;
  readonly lang?: string;
}

/** A document to be kept or passed on, whatever the format of its file. */
export interface Report {
  /** Language tag of the whole, such as `fi`. */
  readonly language: string;
  /** What kind of document it is, above its title. */
  readonly kind: string;
  readonly title: string;
  /** Says on every page that it is not the final one; null for one that is. */
  readonly mark: string | null;
  readonly author: string;
  /** The word before a page's number. */
  readonly page: string;
  /** What the table of contents is called; a short document has none. */
  readonly contents?: string;
  readonly blocks: readonly ReportBlock[];
}

export type ReportBlock = Heading | Paragraph | ItemList | Table | Bars;

export interface Heading {
  readonly kind: "heading";
  /** The title is level 1. */
  readonly level: 2 | 3 | 4;
  readonly words: Words;
}

export interface Paragraph {
  readonly kind: "paragraph";
  readonly lines: readonly string[];
  readonly lang?: string;
  /** Set back: facts about the document rather than its content. */
  readonly quiet?: boolean;
}

export interface ItemList {
  readonly kind: "list";
  readonly items: readonly string[];
  readonly lang?: string;
}

/** The first column names its row; the others hold short values. */
export interface Table {
  readonly kind: "table";
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly name: Words;
  readonly note?: string;
  readonly values: readonly string[];
  /** Stands out: a sum. */
  readonly strong?: boolean;
}

/** A chart of horizontal bars; what it shows stands in a table as well, for who cannot see it. */
export interface Bars {
  readonly kind: "bars";
  readonly caption: string;
  /** What the chart shows, in words. */
  readonly description: string;
  readonly labels: readonly Words[];
  readonly series: readonly BarSeries[];
}

export interface BarSeries {
  readonly name: string;
  readonly values: readonly number[];
  /** The values as they are written. */
  readonly shown: readonly string[];
}
