/** A `$filter`, parsed. The grammar is the part of OData that SharePoint lists support. */
export type Literal = string | number | boolean | null;
export type Comparison = "eq" | "ne" | "lt" | "gt" | "le" | "ge" | "startswith";
export type Filter =
  | { kind: "and" | "or"; parts: Filter[] }
  | { kind: "compare"; path: string; operator: Comparison; value: Literal };

export class FilterSyntaxError extends Error {
  readonly unsupported: boolean;

  constructor(message: string, unsupported = false) {
    super(message);
    this.name = "FilterSyntaxError";
    this.unsupported = unsupported;
  }
}

type Token = { kind: "word" | "string" | "number" | "date" | "mark"; text: string };

const tokenPattern =
  /\s*(?:(?<string>'(?:[^']|'')*')|(?<date>\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?)|(?<number>-?\d+(?:\.\d+)?)(?![\w'])|(?<word>[A-Za-z_][\w/]*)|(?<mark>[(),]))/y;

export function parseFilter(text: string): Filter {
  const tokens = tokenize(text);
  let at = 0;
  const peek = () => tokens[at];
  const next = () => {
    const token = tokens[at];
    if (token === undefined) throw new FilterSyntaxError("Expression ends too early.");
    at += 1;
    return token;
  };
  const expectMark = (mark: string) => {
    const token = next();
    if (token.kind !== "mark" || token.text !== mark) throw new FilterSyntaxError(`Expected '${mark}'.`);
  };

  const chain = (kind: "and" | "or", operand: () => Filter): Filter => {
    const parts = [operand()];
    while (peek()?.kind === "word" && peek()?.text.toLowerCase() === kind) {
      next();
      parts.push(operand());
    }
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind, parts };
  };
  const expression = (): Filter => chain("or", () => chain("and", operand));
  const operand = (): Filter => {
    const token = next();
    if (token.kind === "mark" && token.text === "(") {
      const inner = expression();
      expectMark(")");
      return inner;
    }
    if (token.kind !== "word") throw new FilterSyntaxError(`Expected a property, found '${token.text}'.`);
    if (peek()?.text === "(") return call(token.text);
    if (token.text.toLowerCase() === "not") throw new FilterSyntaxError("not", true);
    const operator = next().text.toLowerCase();
    if (!["eq", "ne", "lt", "gt", "le", "ge"].includes(operator)) {
      throw new FilterSyntaxError(`Operator '${operator}' is not supported.`);
    }
    return { kind: "compare", path: token.text, operator: operator as Comparison, value: literal(next()) };
  };
  const call = (name: string): Filter => {
    if (name.toLowerCase() !== "startswith") throw new FilterSyntaxError(`${name}()`, true);
    expectMark("(");
    const path = next().text;
    expectMark(",");
    const value = literal(next());
    expectMark(")");
    if (typeof value !== "string") throw new FilterSyntaxError("startswith wants a string.");
    return { kind: "compare", path, operator: "startswith", value };
  };

  const filter = expression();
  if (at !== tokens.length) throw new FilterSyntaxError(`Unexpected '${tokens[at]?.text}'.`);
  return filter;
}

function literal(token: Token): Literal {
  if (token.kind === "string") return token.text.slice(1, -1).replaceAll("''", "'");
  if (token.kind === "date") return token.text;
  if (token.kind === "number") return Number(token.text);
  const words: Record<string, Literal> = { true: true, false: false, null: null };
  const value = words[token.text.toLowerCase()];
  if (value === undefined) throw new FilterSyntaxError(`'${token.text}' is no value; is a quote missing?`);
  return value;
}

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  tokenPattern.lastIndex = 0;
  while (text.slice(tokenPattern.lastIndex).trim() !== "") {
    const start = tokenPattern.lastIndex;
    const groups = tokenPattern.exec(text)?.groups;
    if (groups === undefined) throw new FilterSyntaxError(`Syntax error at position ${start} in '${text}'.`);
    const [kind, found] = Object.entries(groups).find(([, value]) => value !== undefined) ?? ["mark", ""];
    tokens.push({ kind: kind as Token["kind"], text: found ?? "" });
  }
  return tokens;
}
