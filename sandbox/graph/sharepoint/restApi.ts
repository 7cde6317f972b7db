import { restErrorBody } from "../errors.ts";
import type { Api } from "../exchange.ts";
import { addItemRoutes } from "./addItem.ts";
import { changeItemRoutes } from "./changeItem.ts";
import { groupRoutes } from "./groups.ts";
import { restItemRoutes } from "./items.ts";
import { restListRoutes } from "./lists.ts";
import { recycleBinRoutes } from "./recycleBin.ts";
import { roleAssignmentRoutes } from "./roleAssignments.ts";
import { roleDefinitionRoutes } from "./roleDefinitions.ts";
import { webRoutes } from "./web.ts";

export const restApi: Api = {
  name: "sharepoint",
  routes: [
    ...webRoutes,
    ...groupRoutes,
    ...roleDefinitionRoutes,
    ...restListRoutes,
    ...restItemRoutes,
    ...addItemRoutes,
    ...changeItemRoutes,
    ...roleAssignmentRoutes,
    ...recycleBinRoutes,
  ],
  errorBody: restErrorBody,
};
