import type { RightsMessages } from "./RightsMessages.ts";

export type RightsTexts = {
  readonly [Code in keyof RightsMessages]: (data: RightsMessages[Code]) => string;
};
