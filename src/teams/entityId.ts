/** The tab's name in the manifest. Channel posts link to it: another name breaks the links of all posted messages. */
export const entityId = "osaamiskello";
