/** Graph's words about a refusal; empty where it says none, or where no Graph has answered. */
export interface GraphError {
  readonly code: string;
  /** More exactly; of one that is there. */
  readonly innerCode: string;
  readonly message: string;
  readonly requestId: string | null;
}

export function graphErrorOf(body: unknown): GraphError {
  const error = field(body, "error");
  const inner = field(error, "innerError") ?? field(error, "innererror");
  return {
    code: text(field(error, "code")) ?? "",
    innerCode: text(field(inner, "code")) ?? "",
    message: text(field(error, "message")) ?? "",
    requestId: text(field(inner, "request-id")) ?? text(field(inner, "requestId")),
  };
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
