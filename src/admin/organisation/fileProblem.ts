/** Why a file cannot be read as a table at all, or not wholly. */
export type FileFault =
  | { readonly code: "fileMissing" }
  | { readonly code: "notUtf8"; readonly line: number }
  | { readonly code: "utf16" }
  | { readonly code: "mojibake"; readonly line: number }
  | { readonly code: "empty" }
  | { readonly code: "noRows" }
  | { readonly code: "missingColumn"; readonly column: string }
  | { readonly code: "columnTwice"; readonly column: string }
  | { readonly code: "cellCount"; readonly line: number; readonly found: number; readonly wanted: number }
  | { readonly code: "badQuote"; readonly line: number };

/** `file`: its name without the ending. */
export type FileProblem = FileFault & { readonly file: string };
