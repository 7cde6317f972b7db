import type {
  OrganisationFile,
  OrganisationProblem,
  OrganisationRow,
  RowFault,
} from "./organisationProblem.ts";

const idPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
/** A column holds 255 characters, and a document's title has the year after the name. */
const nameLimit = 200;
const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Reads the cells of one record and collects what is wrong with it, so that all faults are told at once. */
export interface RowReader {
  readonly line: number;
  readonly cell: (column: string) => string;
  readonly required: (column: string) => string;
  readonly id: (column: string, pattern?: RegExp) => string;
  /** What people and units are called, on one line. */
  readonly name: (column: string) => string;
  readonly optional: (column: string) => string | null;
  readonly date: (column: string, need?: "required") => string | null;
  readonly choice: <T extends string>(column: string, known: readonly T[]) => T | undefined;
  readonly fault: (fault: RowFault) => void;
}

export function rowReader(
  file: OrganisationFile,
  row: OrganisationRow,
  problems: OrganisationProblem[],
): RowReader {
  const cell = (column: string) => row.cells[column] ?? "";
  const fault = (found: RowFault) => problems.push({ ...found, file, line: row.line });
  const required = (column: string) => {
    if (cell(column) === "") fault({ code: "missing", column });
    return cell(column);
  };
  return {
    line: row.line,
    cell,
    required,
    fault,
    name(column) {
      const value = nameOf(required(column));
      if (cell(column) !== "" && value === "") fault({ code: "missing", column });
      if (value.length > nameLimit)
        fault({ code: "tooLong", column, length: value.length, limit: nameLimit });
      return value;
    },
    optional: (column) => cell(column) || null,
    id(column, pattern = idPattern) {
      const value = required(column);
      if (value !== "" && !pattern.test(value)) fault({ code: "badId", column, value });
      return value;
    },
    date(column, need) {
      const value = need ? required(column) : cell(column);
      if (value !== "" && !isDate(value)) fault({ code: "badDate", column, value });
      return value || null;
    },
    choice(column, known) {
      const value = required(column);
      const found = known.find((one) => one === value);
      if (value !== "" && !found) fault({ code: "badChoice", column, value, known });
      return found;
    },
  };
}

/** Line breaks and what cannot be seen have no place in a title, a link's label or a list's column. */
function nameOf(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/\p{Cc}|\p{Bidi_Control}|\p{Surrogate}/gu, "")
    .trim();
}

function isDate(value: string): boolean {
  const parts = datePattern.exec(value);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const leapDay = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  return day >= 1 && day <= (daysOfMonth[month - 1] ?? 0) + leapDay;
}
