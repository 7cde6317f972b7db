import { plural } from "../plural.ts";
import type { texts as fi } from "./fi.ts";

export const texts = {
  back: "Training plans",
  title: (year) => `Needs raised in development discussions ${year}`,
  lead: "Write in general words what competence came up in your staff's development discussions. The needs are there when the training plan is made.",
  readersTitle: "Who reads this",
  readers:
    "The management team above your unit and HR read this. What was said in the discussions stays between you and the employee.",
  adviceTitle: "Write so that nobody can be recognised",
  advice: [
    "No names, and nothing that points to one person.",
    "Nothing about health, family or other private matters.",
    "If only one person needs it, leave it out or write it more generally.",
  ],
  few: (count) =>
    `You have ${count} ${plural("en", count, { one: "member", other: "members" })} of staff. In such a small group one person is easily recognised: write even more generally.`,
  noStaffTitle: "You have no staff",
  noStaff:
    "Needs are written by supervisors. If you do have staff, the staff records are out of date: ask HR to correct them.",
  noDocumentTitle: "There is no form yet",
  noDocument: "The form will be there after the coming night. If it is still missing tomorrow, contact IT.",
  openElsewhere:
    "The same form is open in another tab on this device. Nothing is lost, but writing in one tab only is clearest.",
  list: "Needs",
  none: "You have not written any needs yet.",
  count: (count) => `${count} ${plural("en", count, { one: "need", other: "needs" })}`,
  one: (number) => `Need ${number}`,
  need: "What competence is needed?",
  needHint: "For example: confidence in difficult customer situations.",
  competenceText: "Competence in own words",
  targetGroup: "Whom does the need concern?",
  targetGroupHint: "In general, for example: customer service staff.",
  add: "Add a need",
  remove: "Remove",
  removeOf: (number) => `Remove need ${number}`,
  removed: "Need removed",
  hints: (words) =>
    `There may be a name or something about health here: ${words}. The app only guesses. Write more generally if it is right.`,
  collision: (number) => `Need ${number}`,
  collisionElsewhere: "A removed need",
} satisfies typeof fi;
