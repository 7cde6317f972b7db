/** What every person needs to use the app; one consent for the whole tenant is assumed. */
export const baseScopes: readonly string[] = ["User.Read", "Sites.ReadWrite.All"];

/** To show which team and channel a summary goes to. */
export const channelScopes: readonly string[] = ["Team.ReadBasic.All", "Channel.ReadBasic.All"];

/** Asked for only when somebody is about to post. */
export const sendScopes: readonly string[] = ["ChannelMessage.Send"];

/** Asked for only when somebody is about to put a discussion into a calendar. */
export const calendarScopes: readonly string[] = ["Calendars.ReadWrite"];

/** To look whether a message went; only where an administrator has allowed it, never asked for. */
export const readMessageScopes: readonly string[] = ["ChannelMessage.Read.All"];
