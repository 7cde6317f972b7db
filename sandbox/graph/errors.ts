/** Every refusal of the sandbox, and the two shapes in which Microsoft's two APIs put it. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Record<string, string>;

  constructor(status: number, code: string, message: string, headers: Record<string, string> = {}) {
    super(message);
    this.name = "ApiError";
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** Seen on screens; the codes around it are a guess. */
const held =
  "The label that's applied to this item prevents it from being deleted. Check the item's label for more details.";

/** https://learn.microsoft.com/graph/errors */
export const graphError = {
  badJson: () =>
    new ApiError(
      400,
      "BadRequest",
      "Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.",
    ),
  invalid: (message: string) => new ApiError(400, "invalidRequest", message),
  noToken: () => new ApiError(401, "InvalidAuthenticationToken", "Access token is empty."),
  badToken: (why: string) =>
    new ApiError(401, "InvalidAuthenticationToken", why, { "WWW-Authenticate": 'Bearer realm=""' }),
  missingScope: (wanted: readonly string[], had: readonly string[]) =>
    new ApiError(
      403,
      "Forbidden",
      `Missing scope permissions on the request. API requires one of '${wanted.join(", ")}'. Scopes on the request '${had.join(", ")}'`,
    ),
  accessDenied: () => new ApiError(403, "accessDenied", "Access denied"),
  notFound: () => new ApiError(404, "itemNotFound", "The specified item was not found"),
  heldBack: () => new ApiError(403, "accessDenied", held),
  duplicateName: () => new ApiError(409, "nameAlreadyExists", "Name already exists"),
  stale: (status: 412 | 409) =>
    new ApiError(status, "resourceModified", "ETag does not match current item's value"),
  notBuilt: (what: string) =>
    new ApiError(501, "notImplemented", `The sandbox does not have ${what}. See sandbox/graph/README.md.`),
};

/** SharePoint's own codes are an HRESULT and a .NET type. */
export const restError = {
  invalid: (message: string) =>
    new ApiError(400, "-1, Microsoft.SharePoint.Client.InvalidClientQueryException", message),
  badState: (message: string) => new ApiError(400, "-2146233079, System.InvalidOperationException", message),
  noToken: () =>
    new ApiError(
      401,
      "-2147024891, System.UnauthorizedAccessException",
      "Attempted to perform an unauthorized operation.",
    ),
  accessDenied: () =>
    new ApiError(
      403,
      "-2147024891, System.UnauthorizedAccessException",
      "Access denied. You do not have permission to perform this action or access this resource.",
    ),
  heldBack: () => new ApiError(400, "-2147024891, Microsoft.SharePoint.SPException", held),
  noPrincipal: (what: string) => new ApiError(404, "-2146232832, Microsoft.SharePoint.SPException", what),
  notFound: (what: string) => new ApiError(404, "-2130575338, System.ArgumentException", what),
  duplicate: (message: string) => new ApiError(500, "-2130575293, Microsoft.SharePoint.SPException", message),
};

export function graphErrorBody(error: ApiError, requestId: string, clientRequestId: string, date: string) {
  const innerError = { date, "request-id": requestId, "client-request-id": clientRequestId };
  return { error: { code: error.code, message: error.message, innerError } };
}

/** JSON, except that a throttled request is answered in plain text. */
export function restErrorBody(error: ApiError): unknown {
  if (error.headers["Content-Type"] === "text/plain") return error.message;
  return { "odata.error": { code: error.code, message: { lang: "en-US", value: error.message } } };
}
