/** The envelopes that teams-js 2.x puts into postMessage, in both directions. */
export interface TabRequest {
  readonly id: number;
  readonly uuid: string | undefined;
  readonly func: string;
  readonly args: readonly unknown[];
  /** Nested app authentication carries its payload here, as a JSON string. */
  readonly data: string | undefined;
}

export interface TabReply {
  readonly id: number;
  readonly uuidAsString?: string;
  readonly args: readonly unknown[];
  readonly isPartialResponse: false;
}

export interface TabEvent {
  readonly func: string;
  readonly args: readonly unknown[];
}

export type TabMessage = TabReply | TabEvent;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** Browser extensions and developer tools post messages too; anything that is not a request is null. */
export function parseTabRequest(message: unknown): TabRequest | null {
  if (!isRecord(message) || typeof message.id !== "number" || typeof message.func !== "string") return null;
  return {
    id: message.id,
    uuid: typeof message.uuidAsString === "string" ? message.uuidAsString : undefined,
    func: message.func,
    args: Array.isArray(message.args) ? message.args : [],
    data: typeof message.data === "string" ? message.data : undefined,
  };
}

export function replyTo(request: TabRequest, args: readonly unknown[]): TabReply {
  const uuid = request.uuid === undefined ? {} : { uuidAsString: request.uuid };
  return { id: request.id, ...uuid, args, isPartialResponse: false };
}

export const tabEvent = (func: string, args: readonly unknown[]): TabEvent => ({ func, args });
