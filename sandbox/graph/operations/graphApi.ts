import { graphErrorBody } from "../errors.ts";
import type { Api } from "../exchange.ts";
import { batchRoutes } from "./batch.ts";
import { columnRoutes } from "./columns.ts";
import { eventRoutes } from "./events.ts";
import { itemRoutes } from "./items.ts";
import { listRoutes } from "./lists.ts";
import { messageRoutes } from "./messages.ts";
import { siteRoutes } from "./sites.ts";
import { teamRoutes } from "./teams.ts";
import { userRoutes } from "./users.ts";
import { versionRoutes } from "./versions.ts";

export const graphApi: Api = {
  name: "graph",
  routes: [
    ...userRoutes,
    ...teamRoutes,
    ...messageRoutes,
    ...eventRoutes,
    ...siteRoutes,
    ...listRoutes,
    ...columnRoutes,
    ...itemRoutes,
    ...versionRoutes,
    ...batchRoutes,
  ],
  errorBody: graphErrorBody,
};
