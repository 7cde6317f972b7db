import { plural } from "../plural.ts";
import type { texts as fi } from "./fi.ts";

const rows = (count: number) => `${count} ${plural("en", count, { one: "row", other: "rows" })}`;
const groups = (count: number) => `${count} ${plural("en", count, { one: "group", other: "groups" })}`;

export const texts = {
  home: "Home",
  rows,
  days: (count) => `${count} days`,
  title: (year) => `Training plans ${year}`,
  links: "Other years and the stages of the plan",
  year: (year) => `Plans ${year}`,
  levels: "Competence levels",
  process: "Review and confirmation",
  talkStatistics: "Needs from discussions",
  document: "Personnel and training plan",
  confirmed: "Confirmed plan",
  followUp: "Follow-up",
  talks: "Needs raised in development discussions",
  talksHelp:
    "Write in general words what came up in your staff's development discussions. The needs are there when the plan is assembled.",
  emptyTitle: "You have no training plans to fill in",
  emptyText:
    "Plans are filled in by groups' chairs and secretaries. Once the plan has been confirmed, you can read it here.",
  open: "Open the plan",
  openOf: (name) => `Open the plan: ${name}`,
  assemble: "Assemble the plan",
  assembleOf: (name) => `Assemble the plan: ${name}`,
  due: (day) => `Due ${day}`,
  late: (count) => `${count} ${plural("en", count, { one: "day", other: "days" })} late`,
  states: {
    notBegun: "Not begun",
    draft: "Draft",
    handedIn: (day) => `Handed in ${day}`,
    unreadable: "Cannot be read",
    noDocument: "The form is missing",
  },
  returned: (reason) => `Returned for corrections: ${reason}`,
  groups: (handedIn, all) => `Groups' plans: ${handedIn}/${all} handed in`,
  lateGroups: (count) => `${groups(count)} late`,
  notBegunGroups: (count) => `${groups(count)} not begun`,
  allIn: "Everybody has handed in.",
  noneLate: "Nobody is late.",
  figures: {
    days: "Training days",
    cost: "Cost",
    of: (sum, most) => `${sum} / ${most}`,
    over: (beyond) => `over the frame by ${beyond}`,
    noFrame: "no frame has been given",
  },
  noDocumentHelp:
    "Some groups have no form. Ask IT to run the opening of the year, and the forms will be there.",
  centralTitle: "Centralised plan",
  centralHelp: "Training for all staff and for supervisors. HR makes it.",
  central: {
    notBegun: "HR has not begun the centralised plan yet.",
    title: (year) => `Centralised training plan ${year}`,
  },
} satisfies typeof fi;
