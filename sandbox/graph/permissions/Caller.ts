/** Who holds the token: a person with an app's scopes, or an app alone with its roles. */
export type Caller = {
  audience: "graph" | "sharepoint";
  /** Object id of the person; of the app where there is no person. */
  oid: string;
  isApp: boolean;
  name: string;
  scopes: string[];
};
