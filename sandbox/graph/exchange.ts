import type { AlterationName, AlterationOrder } from "./controlPlane/alterations.ts";
import type { ApiError } from "./errors.ts";
import type { Access } from "./permissions/Access.ts";
import type { Caller } from "./permissions/Caller.ts";
import type { List } from "./state/List.ts";
import type { Item } from "./state/model.ts";
import type { Given } from "./state/Observations.ts";
import type { World } from "./state/World.ts";

/** A request that has been read but not yet judged; also the shape of one part of a batch. */
export type Incoming = {
  method: string;
  /** Path with the query, as it stood on the request line. */
  url: string;
  headers: Record<string, string>;
  body: string;
  /** Whether it came in a batch. */
  isPart?: boolean;
  /** What a fault wants changed in the answer. */
  alteration?: AlterationOrder;
};

export type Reply = {
  status: number;
  headers?: Record<string, string>;
  /** Text and bytes go as they are, everything else as JSON. */
  body?: unknown;
  /** What a browser on another origin is kept from: the whole answer, or the headers that need exposing. */
  cors?: "none" | "unexposed";
  /** The connection breaks instead. */
  reset?: boolean;
  /** The items whose fields it holds, for whoever judges what leaked. */
  given?: readonly Given[];
};

export type Exchange = {
  world: World;
  caller: Caller;
  method: string;
  path: string;
  params: Record<string, string>;
  query: URLSearchParams;
  headers: Record<string, string>;
  /** Parses the body; throws the API's own error for one that is not a JSON object. */
  json: () => Record<string, unknown>;
  access: (sitePath: string) => Access;
  /** Writes a line in the ledger. Called by an operation after it has changed something. */
  wrote: (what: string, key?: string) => void;
  /** Notes that the caller was given the item's fields. */
  gave: (list: List, item: Item) => void;
  /** Whether a fault wants the answer changed in this way. */
  isAltered: (name: AlterationName) => boolean;
  /** Answers one part of a batch as if it had come alone. */
  part: (incoming: Incoming) => Promise<Reply>;
};

export type Route = {
  method: string;
  path: string;
  /** The page of Microsoft's documentation that the handler follows. */
  doc: string;
  /** Delegated scopes, least first; empty when the route needs a token and nothing more. */
  delegated: readonly string[];
  application: readonly string[];
  handle: (exchange: Exchange) => Reply | Promise<Reply>;
};

/** What differs between the two APIs that one server stands in for. */
export type Api = {
  name: "graph" | "sharepoint";
  routes: readonly Route[];
  errorBody: (error: ApiError, requestId: string, clientRequestId: string, date: string) => unknown;
};
